import type { Occurrence } from '../model/occurrence';
import { knownLately } from '../text/known-lately';
import { civilOf } from '../time/civil-date';
import { yearSpan } from '../time/period';
import type { CheckContext } from './check-rule';

/** What a plan's year holds that must be done, whatever is recorded of it. Several rules look at it. */
export const owedOccurrences = knownLately(
  ({ plan, matched }: Pick<CheckContext, 'plan' | 'matched'>): readonly Occurrence[] => {
    const { first, last } = yearSpan(plan.year);
    const found: Occurrence[] = [];
    for (const { occurrence } of matched.slots) {
      const { times, due } = occurrence;
      if (times.min > 0 && first <= due && due <= last) found.push(occurrence);
    }
    return found;
  },
);

/** The month in which an occurrence falls due, from 1. */
export function monthOf({ due }: Occurrence): number {
  return civilOf(due).month;
}

/** The middle of some numbers, which a few that stand out do not move; 0 of none. */
export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  const [low, high] = [sorted[Math.ceil(middle) - 1] ?? 0, sorted[Math.floor(middle)] ?? 0];
  return (low + high) / 2;
}
