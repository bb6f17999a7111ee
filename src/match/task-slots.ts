import type { Day } from '../time/civil-date';
import type { Slot } from './slot';

/** Makes the slots of a task's windows that are due before a day, or all. */
type MakeSlots = (before?: Day) => readonly Slot[];

/**
 * The slots of a task, for all its units. Where no record was put to them they are made when they are asked for: a long plan
 * has a hundred thousand occurrences, and of those that are not due yet nobody may ask.
 */
export class TaskSlots {
  private constructor(
    private readonly make: MakeSlots,
    private made: readonly Slot[] | undefined,
  ) {}

  static of(slots: readonly Slot[]): TaskSlots {
    return new TaskSlots(() => slots, slots);
  }

  static whenAsked(make: MakeSlots): TaskSlots {
    return new TaskSlots(make, undefined);
  }

  get all(): readonly Slot[] {
    this.made ??= this.make();
    return this.made;
  }

  /** Those whose effective due date is before a day. */
  dueBefore(day: Day): readonly Slot[] {
    return this.made?.filter(({ occurrence }) => occurrence.effectiveDue < day) ?? this.make(day);
  }
}
