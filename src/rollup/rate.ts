import { STATES } from '../model/assessment';
import type { Counts } from './roll-up';

/** All occurrences that were counted, whatever became of them. */
export function occurrencesIn({ byState }: Counts): number {
  return STATES.reduce((sum, state) => sum + byState[state], 0);
}

/** 0 to 1, rounded to four decimals, as a plan's own totals are; undefined where nothing counts. */
export function completionRateOf({ done, counting }: Pick<Counts, 'done' | 'counting'>): number | undefined {
  return counting === 0 ? undefined : Math.round((done / counting) * 10_000) / 10_000;
}
