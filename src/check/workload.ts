import type { Occurrence } from '../model/occurrence';
import { knownLately } from '../text/known-lately';
import { firstOfMonth, type Day } from '../time/civil-date';
import { yearSpan } from '../time/period';
import type { CheckContext } from './check-rule';

/** How much there is in a plan's year that must be done, whatever is recorded of it. */
export interface Workload {
  readonly all: number;
  /** How much falls due in each month, from January on. */
  readonly ofMonths: readonly number[];
  /** By name; of units that owe nothing there is none. */
  readonly ofUnits: ReadonlyMap<string, { readonly count: number }>;
  /** The month in which each task falls due that each of its units owes once a year; a task of many units is one duty. */
  readonly onceOnly: readonly number[];
}

/** Counted in one pass for all rules that look at it. */
export const workloadOf = knownLately(({ plan, matched }: Pick<CheckContext, 'plan' | 'matched'>): Workload => {
  const { first, last } = yearSpan(plan.year);
  const starts = Array.from({ length: 12 }, (_, index) => firstOfMonth(plan.year, index + 1));
  const ofMonths = new Array<number>(12).fill(0);
  const ofUnits = new Map<string, { count: number }>();
  const onceOnly: number[] = [];
  let all = 0;
  let isOnce = false;
  let before: Occurrence | undefined;
  let ofUnit = { count: 0 };
  // Those of a task come together, and of these those of a unit.
  for (const { occurrence } of matched.slots) {
    const { task, unit, due } = occurrence;
    if (occurrence.times.min === 0 || due < first || due > last) continue;
    const month = monthOf(due, starts);
    ofMonths[month - 1] = (ofMonths[month - 1] ?? 0) + 1;
    all++;
    if (unit !== before?.unit) {
      ofUnit = ofUnits.get(unit) ?? { count: 0 };
      ofUnits.set(unit, ofUnit);
    }
    ofUnit.count++;
    if (task !== before?.task) {
      isOnce = true;
      onceOnly.push(month);
    } else if (isOnce && unit === before.unit) {
      isOnce = false;
      onceOnly.pop();
    }
    before = occurrence;
  }
  return { all, ofMonths, ofUnits, onceOnly };
});

/** The month of a day, from 1. @param starts the first days of the months of its year */
function monthOf(day: Day, starts: readonly Day[]): number {
  // No month has more days, so that this is the one before or the month itself, counted from 0.
  const month = Math.floor((day - (starts[0] ?? day)) / MOST_DAYS);
  return day >= (starts[month + 1] ?? Infinity) ? month + 2 : month + 1;
}

const MOST_DAYS = 31;

/**
 * The middle of all of some numbers but one, which a few that stand out do not move; 0 where there are no others.
 *
 * @param sorted all of them, the least first
 */
export function middleOfOthers(sorted: readonly number[], one: number): number {
  const at = sorted.indexOf(one);
  const other = (index: number): number => sorted[index < at ? index : index + 1] ?? 0;
  const middle = (sorted.length - 1) / 2;
  return (other(Math.ceil(middle) - 1) + other(Math.floor(middle))) / 2;
}
