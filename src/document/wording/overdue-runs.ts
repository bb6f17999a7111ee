import { dateRange } from './chinese-date';
import { LIGHT_WORDS } from '../../status/judgement-words';
import { stageName } from './stage-name';
import { unitsOf, type LinePart } from './task-line';

/** More overdue occurrences than these in a row are summed up, so that a duty long neglected does not fill the paper. */
const MOST_SAID_SINGLY = 3;

/**
 * Sums up runs of overdue occurrences of the same units, with the same light and stage:
 * `1月9日至5月29日到期的共21期，红灯，逾期9至149天，均已进入督办阶段`. Short runs stay as they are.
 *
 * @param parts longest overdue first
 */
export function summedUp(parts: readonly LinePart[], year: number): readonly LinePart[] {
  const runs: LinePart[][] = [];
  for (const part of parts) {
    const last = runs.at(-1);
    if (last?.[0] !== undefined && situationOf(part) !== undefined && situationOf(part) === situationOf(last[0])) {
      last.push(part);
    } else {
      runs.push([part]);
    }
  }
  return runs.flatMap((run) => (run.length > MOST_SAID_SINGLY ? [sumOf(run, year)] : run));
}

/** What the parts of a run have in common; undefined of what is not overdue. */
function situationOf({ part }: LinePart): string | undefined {
  const [first] = part.assessments;
  if (first?.state !== 'overdue') return undefined;
  return JSON.stringify([unitsOf(part), first.light, first.stage?.stage]);
}

function sumOf(run: readonly LinePart[], year: number): LinePart {
  const assessments = run.flatMap(({ part }) => part.assessments);
  const [first] = run;
  const [example] = assessments;
  if (first === undefined || example === undefined) throw new RangeError('a run has at least one occurrence');
  const dueDays = assessments.map(({ occurrence }) => occurrence.effectiveDue);
  const daysLate = assessments.map((each) => each.daysLate ?? 0);
  const range = dateRange(Math.min(...dueDays), Math.max(...dueDays), year);
  const provisional = assessments.some(({ occurrence }) => occurrence.provisional) ? '（暂定）' : '';
  const words = [`${range}到期${provisional}的共${assessments.length}期`];
  if (example.light !== undefined) words.push(LIGHT_WORDS[example.light].zh);
  words.push(`逾期${Math.min(...daysLate)}至${Math.max(...daysLate)}天`);
  if (example.stage !== undefined) words.push(`均已进入${stageName(example.stage.stage)}阶段`);
  return { part: { ...first.part, assessments }, text: words.join('，') };
}
