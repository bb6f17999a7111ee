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
  const open = slots.filter(({ isWaived }) => !isWaived);
  const byDue = [...open].sort(compareBy(({ occurrence }) => occurrence.due));
  const holding = byDue.filter(({ occurrence }) => occurrence.openFrom <= date && date <= occurrence.due);
  const earlierUnmet = byDue.filter(({ occurrence, isUnmet }) => isUnmet && occurrence.due < date);
  const latestEarlier = earlierUnmet.find(({ occurrence }) => occurrence.due === earlierUnmet.at(-1)?.occurrence.due);
  const next = byDue.find(({ occurrence }) => occurrence.openFrom > date);
  return holding.find(({ isUnmet }) => isUnmet) ?? holding[0] ?? latestEarlier ?? next ?? byDue.at(-1);
}
