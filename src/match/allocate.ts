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
  let chosen: Slot | undefined;
  let fit = Infinity;
  // Counted, here and below: an iterator makes an object a step, and each record is compared with all of its task's slots.
  for (let index = 0; index < slots.length; index++) {
    const slot = slots[index];
    if (slot === undefined || slot.isWaived) continue;
    const own = fitOf(slot, date);
    if (own < fit || (own === fit && chosen !== undefined && comesBefore(slot, chosen, fit))) {
      chosen = slot;
      fit = own;
    }
  }
  return chosen;
}

/** How well a slot fits a date: the less, the better. */
const UNMET_AND_HOLDING = 0;
const HOLDING = 1;
const UNMET_BEFORE = 2;
const LATER = 3;
const AT_ALL = 4;

function fitOf(slot: Slot, date: Day): number {
  const { due, openFrom } = slot.occurrence;
  if (openFrom > date) return LATER;
  if (date <= due) return slot.isUnmet ? UNMET_AND_HOLDING : HOLDING;
  return slot.isUnmet ? UNMET_BEFORE : AT_ALL;
}

/** Whether a slot comes before one ahead of it in the plan that fits as well. */
function comesBefore({ occurrence: { due } }: Slot, { occurrence: other }: Slot, fit: number): boolean {
  if (fit === UNMET_BEFORE) return due > other.due;
  return fit === AT_ALL ? due >= other.due : due < other.due;
}

/**
 * The slots, of one task and unit, that a record of a date may mean when it names no period: those still unmet whose window
 * holds the date, the one it counts for first. Of several, only who wrote it knows.
 */
export function possibleSlots(slots: readonly Slot[], date: Day): readonly Slot[] {
  return slots.filter((slot) => isPossible(slot, date)).sort((a, b) => a.occurrence.due - b.occurrence.due);
}

/** Whether a record of a date may mean several slots. */
export function isAmbiguous(slots: readonly Slot[], date: Day): boolean {
  let possible = 0;
  for (let index = 0; index < slots.length; index++) {
    const slot = slots[index];
    if (slot !== undefined && isPossible(slot, date)) possible++;
  }
  return possible > 1;
}

function isPossible(slot: Slot, date: Day): boolean {
  return fitOf(slot, date) === UNMET_AND_HOLDING;
}

/** The first slot, of one task and unit, that is still unmet and was due before a day. */
export function unmetBefore(slots: readonly Slot[], day: Day): Slot | undefined {
  for (let index = 0; index < slots.length; index++) {
    const slot = slots[index];
    if (slot !== undefined && slot.isUnmet && slot.occurrence.due < day) return slot;
  }
  return undefined;
}
