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
  return (
    foremost(slots, (slot) => slot.isUnmet && holds(slot, date), isEarlier) ??
    foremost(slots, (slot) => holds(slot, date), isEarlier) ??
    foremost(slots, ({ occurrence, isUnmet }) => isUnmet && occurrence.due < date, isLater) ??
    foremost(slots, ({ occurrence }) => occurrence.openFrom > date, isEarlier) ??
    foremost(slots, () => true, isNoEarlier)
  );
}

/**
 * The slots, of one task and unit, that a record of a date may mean when it names no period: those still unmet whose window
 * holds the date, the one it counts for first. Of several, only who wrote it knows.
 */
export function possibleSlots(slots: readonly Slot[], date: Day): readonly Slot[] {
  return slots.filter((slot) => slot.isUnmet && holds(slot, date)).sort((a, b) => a.occurrence.due - b.occurrence.due);
}

/** The one of those that fit and are not waived that comes before the others; of equals, the first in the plan's order. */
function foremost(
  slots: readonly Slot[],
  fits: (slot: Slot) => boolean,
  comesBefore: (slot: Slot, other: Slot) => boolean,
): Slot | undefined {
  let best: Slot | undefined;
  for (const slot of slots) {
    if (!slot.isWaived && fits(slot) && (best === undefined || comesBefore(slot, best))) best = slot;
  }
  return best;
}

function isEarlier(a: Slot, b: Slot): boolean {
  return a.occurrence.due < b.occurrence.due;
}

function isLater(a: Slot, b: Slot): boolean {
  return isEarlier(b, a);
}

function isNoEarlier(a: Slot, b: Slot): boolean {
  return !isEarlier(a, b);
}

function holds({ occurrence }: Slot, date: Day): boolean {
  return occurrence.openFrom <= date && date <= occurrence.due;
}
