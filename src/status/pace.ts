import type { Pace } from '../model/assessment';
import type { Occurrence } from '../model/occurrence';
import type { Slot } from '../match/slot';
import type { Day } from '../time/civil-date';

/**
 * How many times should have been done by a day, if they were spread evenly (序时进度): the whole part of
 * `min` × days elapsed, the day included, / days of the window to the effective due date, both ends included.
 */
export function expectedBy({ times, opens, effectiveDue }: Occurrence, day: Day): number {
  const days = effectiveDue - opens + 1;
  const elapsed = Math.min(Math.max(day - opens + 1, 0), days);
  return Math.floor((times.min * elapsed) / days);
}

/** Only duties owed at least twice in a window of more than one day have a pace. */
export function hasPace({ times, isOneDay }: Occurrence): boolean {
  return times.min >= 2 && !isOneDay;
}

export function paceOn({ occurrence, count }: Slot, day: Day): Pace {
  const expected = expectedBy(occurrence, day);
  return count > expected ? 'ahead' : count === expected ? 'on-pace' : 'behind';
}

/**
 * The first day of the present run of days behind, which ends on the as-of date; undefined where that day is not behind.
 * Each day is judged by the records dated no later.
 */
export function behindSince(slot: Slot, asOf: Day): Day | undefined {
  const { occurrence, records } = slot;
  if (!hasPace(occurrence)) return undefined;
  let first: Day | undefined;
  for (let day = asOf; day >= occurrence.opens; day--) {
    const count = records.reduce((sum, record) => (record.date <= day ? sum + record.count : sum), 0);
    if (count >= expectedBy(occurrence, day)) break;
    first = day;
  }
  return first;
}
