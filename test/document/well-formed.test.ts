import fc from 'fast-check';
import type { Document } from '../../src/document/blocks';
import type { Judgement } from '../../src/model/judgement';
import type { Plan, Task } from '../../src/model/plan';
import { ALL_PAPERS } from '../support/all-papers';
import { ALL_RENDERERS } from '../support/all-renderers';
import { anyDay, anyOffice, judgeOffice } from '../support/generated-office';
import { anyText } from '../support/odd-texts';
import { NASTY_TEXTS } from '../support/sample-document';
import { sampleJudgement, sampleStanding } from '../support/sample-judgement';

/** Texts that a format could take for its own, run, obey or be unable to hold. A plan has no empty ones. */
const nasty = fc
  .oneof(
    fc.constantFrom(...NASTY_TEXTS, '=HYPERLINK("http://a.b","c")', '@SUM(1)', '</w:t>', '{title}', '${a}'),
    anyText.map((text) => `甲${text}`),
  )
  .filter((text) => text.trim() !== '');

/** A judge may be a program of its own. */
const LONGEST_RUN_MS = 60_000;

/** What somebody can write into a plan, put where it stands in one. */
function withTexts(plan: Plan, texts: readonly string[]): Plan {
  const at = (index: number): string => texts[index % texts.length] ?? '甲';
  const tasks = plan.tasks.map((task, index): Task => ({
    ...task,
    title: at(index),
    requirement: at(index + 1),
    quote: at(index + 2),
    notes: at(index + 3),
    deliverables: [at(index + 4)],
  }));
  return { ...plan, title: at(0), organisation: at(1), issuer: at(2), tasks };
}

const oddOffice = fc
  .tuple(anyOffice, fc.array(nasty, { minLength: 3, maxLength: 6 }))
  .map(([{ plan, entries }, texts]) => ({
    plan: withTexts(plan, texts),
    entries: entries.map((entry) => (entry.kind === 'void' ? entry : { ...entry, note: texts[0] })),
  }));

const EMPTY: ReadonlyMap<string, Judgement> = new Map([
  ['nothing at all', sampleJudgement('2022-06-01', [])],
  [
    'standing duties and nothing due',
    sampleJudgement('2022-06-01', [], { ongoing: sampleStanding('落实“第一议题”制度') }),
  ],
]);

describe.each(ALL_RENDERERS)('as $format', ({ expectWellFormed }) => {
  describe.each(ALL_PAPERS)('$name', ({ papers }) => {
    test(
      'is well-formed, whatever stands in the plan',
      async () => {
        await fc.assert(
          fc.asyncProperty(oddOffice, anyDay, async (office, day) => {
            await expectWellFormed(papers(judgeOffice(office, day)));
          }),
          { numRuns: 4 },
        );
      },
      LONGEST_RUN_MS,
    );

    test.each([...EMPTY])('is well-formed with %s, and says so in words', async (_name, judgement) => {
      const made = papers(judgement);
      await expectWellFormed(made);
      for (const paper of made) expect(wordsOf(paper)).toMatch(/没有|无/);
    });
  });
});

function wordsOf({ blocks }: Document): string {
  return JSON.stringify(blocks);
}
