import type { Day } from '../../time/civil-date';

/** The due dates of a plan as a calendar shows them, one event an occurrence. It holds words and days, and no format. */
export interface DueCalendar {
  readonly name: string;
  /** What it is and as of when, in one line. */
  readonly description: string;
  /** The date as of which it was judged. */
  readonly asOf: Day;
  /** In order of their days. */
  readonly events: readonly DueEvent[];
}

/** An event that takes the whole of its day. */
export interface DueEvent {
  /** The same in every calendar that this occurrence stands in, and no other's. */
  readonly uid: string;
  /** Of two versions of an event the one with the higher number holds; it never falls from one as-of date to a later one. */
  readonly sequence: number;
  /** The effective due date. */
  readonly day: Day;
  /** What is to be done and who owes it, in one line. */
  readonly title: string;
  /** From top to bottom; a line's own text may hold line ends. */
  readonly lines: readonly string[];
  readonly categories: readonly string[];
  /** The occurrence need not be done: a calendar takes the event away. */
  readonly isCancelled: boolean;
  /** The day to remind on, no later than `day`; absent where there is nothing left to remind of. */
  readonly remindOn: Day | undefined;
}
