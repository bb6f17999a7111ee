import { STATES, type Assessment, type State } from '../model/assessment';
import type { Day } from '../time/civil-date';

/** Counts over a list of occurrences; each figure is the length of a part of that list. */
export interface Totals {
  readonly occurrences: number;
  readonly byState: Readonly<Record<State, number>>;
  /** 0 to 1, rounded to four decimals; absent where nothing counts. */
  readonly completionRate: number | undefined;
}

/** Counts occurrences by state, each lead unit's once. */
export function totalsOf(assessments: readonly Assessment[], asOf: Day): Totals {
  const byState = Object.fromEntries(STATES.map((state) => [state, 0])) as Record<State, number>;
  let [counting, done] = [0, 0];
  assessments.forEach((each) => {
    byState[each.state]++;
    if (isCounting(each, asOf)) counting++;
    if (isDone(each)) done++;
  });
  return { occurrences: assessments.length, byState, completionRate: rateOf(done, counting) };
}

/** What the completion rate is made of: what is done, on time or late, among what is done or past its effective due date. */
export interface Completion {
  readonly done: readonly Assessment[];
  readonly counting: readonly Assessment[];
}

/** Waived ones count in neither. */
export function completionOf(assessments: readonly Assessment[], asOf: Day): Completion {
  const counting = assessments.filter((each) => isCounting(each, asOf));
  return { done: counting.filter(isDone), counting };
}

/** What one occurrence needs to be counted. */
export type Judged = Pick<Assessment, 'occurrence' | 'state'>;

/** Whether it counts in the completion rate; what is done does, whenever it was due. */
export function isCounting(judged: Judged, asOf: Day): boolean {
  return isDone(judged) || (judged.state !== 'waived' && judged.occurrence.effectiveDue < asOf);
}

export function isDone({ state }: Pick<Judged, 'state'>): boolean {
  return state === 'done' || state === 'done-late';
}

function rateOf(done: number, counting: number): number | undefined {
  return counting === 0 ? undefined : Math.round((done / counting) * 10_000) / 10_000;
}
