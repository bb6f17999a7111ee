import { compareBy } from '../text/order';
import type { Day } from '../time/civil-date';
import type { Slot } from './slot';

/**
 * The slot, of one task and unit, that a record of a date counts for when it names no period: the one whose window holds
 * the date; else the latest earlier one still unmet; else the next one; else the last. Waived ones are never chosen.
 *
 * Windows run from the day an occurrence counts as open to its due date; extensions do not stretch them. Of two that hold
 * the date, an unmet one wins, then the earlier due date, then the plan's order.
 *
 * @param slots in the plan's order
 */
export function chooseSlot(slots: readonly Slot[], date: Day): Slot | undefined {
  const byDue = openByDue(slots);
  const holding = byDue.filter((slot) => holds(slot, date));
  const earlierUnmet = byDue.filter(({ occurrence, isUnmet }) => isUnmet && occurrence.due < date);
  const latestEarlier = earlierUnmet.find(({ occurrence }) => occurrence.due === earlierUnmet.at(-1)?.occurrence.due);
  const next = byDue.find(({ occurrence }) => occurrence.openFrom > date);
  return holding.find(({ isUnmet }) => isUnmet) ?? holding[0] ?? latestEarlier ?? next ?? byDue.at(-1);
}

/**
 * The slots, of one task and unit, that a record of a date may mean when it names no period: those still unmet whose window
 * holds the date, the one it counts for first. Of several, only who wrote it knows.
 */
export function possibleSlots(slots: readonly Slot[], date: Day): readonly Slot[] {
  return openByDue(slots).filter((slot) => slot.isUnmet && holds(slot, date));
}

function openByDue(slots: readonly Slot[]): readonly Slot[] {
  return slots.filter(({ isWaived }) => !isWaived).sort(compareBy(({ occurrence }) => occurrence.due));
}

function holds({ occurrence }: Slot, date: Day): boolean {
  return occurrence.openFrom <= date && date <= occurrence.due;
}
