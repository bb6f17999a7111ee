import type { LedgerEntry, Retraction } from '../model/ledger-entry';
import type { Task } from '../model/plan';
import type { Day } from '../time/civil-date';
import type { FoundProblem } from './entry-problem';
import type { Slot } from './slot';
import type { TaskSlots } from './task-slots';

export interface MatchResult {
  /** One for each occurrence: those of a task together, and of these those of a unit. */
  readonly slots: readonly Slot[];
  /** Those of the tasks that entries were put to: nothing was recorded of the others, and none of them is extended. */
  readonly recordedSlots: readonly Slot[];
  /** Those of a task. */
  slotsOf(task: Task): readonly Slot[];
  /** Those of them whose effective due date is before a day. */
  slotsDueBefore(day: Day): readonly Slot[];
  /** Seen entries of ongoing and unscheduled tasks. */
  readonly standing: ReadonlyMap<Task, readonly LedgerEntry[]>;
  /** Entries of which nothing is left, each with what took it back. */
  readonly takenBack: ReadonlyMap<LedgerEntry, Retraction>;
  readonly problems: readonly FoundProblem[];
  /** Tasks left out because two of their occurrences, for one unit, would have one period. */
  readonly repeated: readonly { readonly task: Task; readonly period: string }[];
}

/** What matching comes to, of which the slots are made when they are asked for. */
export class Matched implements MatchResult {
  private all: readonly Slot[] | undefined;

  constructor(
    /** By the id of the task. */
    private readonly ofTasks: ReadonlyMap<string, TaskSlots>,
    readonly standing: MatchResult['standing'],
    readonly takenBack: MatchResult['takenBack'],
    readonly problems: MatchResult['problems'],
    readonly repeated: MatchResult['repeated'],
  ) {}

  get slots(): readonly Slot[] {
    this.all ??= this.slotsDueBefore(Infinity);
    return this.all;
  }

  get recordedSlots(): readonly Slot[] {
    return [...this.ofTasks.values()].flatMap(({ recorded }) => recorded);
  }

  slotsOf({ id }: Task): readonly Slot[] {
    return this.ofTasks.get(id)?.all ?? [];
  }

  slotsDueBefore(day: Day): readonly Slot[] {
    const slots: Slot[] = [];
    this.ofTasks.forEach((ofTask) => {
      ofTask.addTo(slots, day);
    });
    return slots;
  }
}
