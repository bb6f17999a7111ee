// Prints how well documents are drafted: precision and recall of what is owed (words, windows, counts) over an annotated
// corpus, and what was missed or invented. Usage: npm run eval [-- FOLDER]
import { join } from 'node:path';
import { workCalendarOf } from '../src/load/work-calendar-of';
import { measureCorpus, ratesOf } from './evaluation/measure';
import { run } from './run';

const CORPUS = join('test', 'draft', 'corpus');

run('eval', () => {
  const calendar = workCalendarOf('CN', [], { restDays: [], workdays: [] });
  const measured = measureCorpus(process.argv[2] ?? CORPUS, calendar);
  for (const { name, expected, drafted, found, distractors, missed, invented } of measured) {
    process.stdout.write(`${name}: ${found} of ${expected} found, ${drafted} drafted, ${distractors} distractors\n`);
    for (const each of missed) process.stdout.write(`  missed    ${each}\n`);
    for (const each of invented) process.stdout.write(`  invented  ${each}\n`);
  }
  const { precision, recall } = ratesOf(measured);
  const percent = (rate: number): string => `${(rate * 100).toFixed(1)} %`;
  process.stdout.write(`precision ${percent(precision)}, recall ${percent(recall)}\n`);
});
