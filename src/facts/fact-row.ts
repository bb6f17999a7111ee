import type { State } from '../model/assessment';

/**
 * One occurrence as a row of a table, for engines that add up what one machine cannot. Everything in it is text, a whole
 * number, a day (`2022-06-30`) or nothing. The columns are a published format: they are added to, never renamed.
 */
export interface FactRow {
  /** Where the organisation's plans lie, as shown. With the organisation's name it tells organisations apart. */
  readonly folder: string;
  readonly organisation: string;
  readonly year: number;
  readonly asOf: string;
  readonly occurrence: string;
  readonly task: string;
  readonly title: string;
  readonly clause: string | undefined;
  readonly section: string | undefined;
  readonly unit: string;
  readonly period: string;
  readonly opens: string;
  readonly due: string;
  readonly effectiveDue: string;
  readonly state: State;
  /** How far the ladder has come; absent where it has not begun. */
  readonly stage: string | undefined;
  /** How often it was done, and how often it must be and may be. */
  readonly times: number;
  readonly min: number;
  readonly max: number | undefined;
  readonly doneOn: string | undefined;
  /** Days past the effective due date, of what is overdue or was done late; else 0. */
  readonly daysLate: number;
  /** Whether it counts in the completion rate, and is done there (`completionOf`). */
  readonly counts: boolean;
  readonly countsAsDone: boolean;
  readonly provisional: boolean;
}
