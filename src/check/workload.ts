import type { Occurrence } from '../model/occurrence';
import { civilOf, yearOf } from '../time/civil-date';
import type { CheckContext } from './check-rule';

/** What a plan's year holds that must be done, whatever is recorded of it. */
export function owedOccurrences({ plan, matched }: Pick<CheckContext, 'plan' | 'matched'>): readonly Occurrence[] {
  const all = matched.slots.map(({ occurrence }) => occurrence);
  return all.filter(({ times, due }) => times.min > 0 && yearOf(due) === plan.year);
}

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
