import type { State } from '../model/assessment';
import type { Day } from '../time/civil-date';

/**
 * One occurrence as a row of a table, for engines that add up what one machine cannot. No two rows of a roll-up have the
 * same plan and occurrence. How each stands in a file is said by `FACT_COLUMNS`.
 */
export interface FactRow {
  /** The plan's file, as shown. */
  readonly plan: string;
  /** Where the organisation's plans lie, as shown. With the organisation's name it tells organisations apart. */
  readonly folder: string;
  readonly organisation: string;
  readonly year: number;
  readonly asOf: Day;
  readonly occurrence: string;
  readonly task: string;
  readonly title: string;
  readonly clause: string | undefined;
  readonly section: string | undefined;
  readonly unit: string;
  readonly period: string;
  readonly opens: Day;
  readonly due: Day;
  readonly effectiveDue: Day;
  readonly state: State;
  /** How far the ladder has come; absent where it has not begun. */
  readonly stage: string | undefined;
  /** How often it was done, and how often it must be and may be. */
  readonly done: number;
  readonly min: number;
  readonly max: number | undefined;
  readonly doneOn: Day | undefined;
  /** Days past the effective due date, of what is overdue or was done late; else 0. */
  readonly daysLate: number;
  /** Whether it counts in the completion rate, and is done there (`completionOf`). */
  readonly counts: boolean;
  readonly countsAsDone: boolean;
  readonly provisional: boolean;
}
