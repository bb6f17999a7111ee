import type { Day } from '../time/civil-date';
import { NO_AGREEMENTS } from './agreements';
import { joined } from './joined';
import type { Owed } from './owed';
import type { Slot } from './slot';
import { slotOf, slotsOf } from './slots-of';

/**
 * The slots of a task, for all its units. Where no record was put to them they are made when they are asked for: a long plan
 * has a hundred thousand occurrences, and of those that are not due yet nobody may ask.
 */
export class TaskSlots {
  private constructor(
    private readonly owed: readonly Owed[],
    private made: readonly Slot[] | undefined,
  ) {}

  static of(slots: readonly Slot[]): TaskSlots {
    return new TaskSlots([], slots);
  }

  /** Of what nobody recorded or agreed anything about. */
  static whenAsked(owed: readonly Owed[]): TaskSlots {
    return new TaskSlots(owed, undefined);
  }

  get all(): readonly Slot[] {
    this.made ??= joined(this.owed.map((each) => slotsOf(each, NO_AGREEMENTS)));
    return this.made;
  }

  /** All, where records were put to any of them; else none. */
  get recorded(): readonly Slot[] {
    return this.owed.length === 0 ? this.all : [];
  }

  /** Adds those whose effective due date is before a day to a list. */
  addTo(slots: Slot[], before: Day): void {
    if (this.made === undefined) {
      this.owed.forEach((owed) => {
        owed.timetable.dated.forEach((dated) => {
          if (dated.effectiveDue < before) slots.push(slotOf(owed, dated, NO_AGREEMENTS));
        });
      });
    } else {
      for (const slot of this.made) if (slot.occurrence.effectiveDue < before) slots.push(slot);
    }
  }
}
