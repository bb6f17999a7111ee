import type { Day } from '../time/civil-date';
import type { PeriodUnit } from '../time/period';
import type { Times } from '../time/when';
import type { Extension, Waiver } from './ledger-entry';
import type { Task } from './plan';

/** One window of one task for one unit (期次): derived, never stored. */
export interface Occurrence {
  /** `TASK@PERIOD`, or `TASK@PERIOD/UNIT` where a group leads. */
  readonly id: string;
  readonly task: Task;
  readonly unit: string;
  /** The PERIOD key. */
  readonly period: string;
  /** The window, both ends included; with `advance`, `opens` is no later than the effective due date. */
  readonly opens: Day;
  readonly due: Day;
  /** The day it counts as open from: `opens`, but earlier for a window of one day. */
  readonly openFrom: Day;
  /** After an extension, then moved by the rest-day rule. */
  readonly effectiveDue: Day;
  /** The last workday on or before the effective due date. */
  readonly remindOn: Day;
  /** Whether `effectiveDue` or `remindOn` needed the workdays of a year without published holidays. */
  readonly provisional: boolean;
  /** A window of one day: it opens early, and has no pace. */
  readonly isOneDay: boolean;
  readonly times: Times;
  /** The kind of period it recurs with; absent for a window of its own. */
  readonly every: PeriodUnit | undefined;
  /** The extension in force as of the date, and the waiver. */
  readonly extension: Extension | undefined;
  /** A waiver, or, for a follow-up, the waiving of all that it follows. */
  readonly waived: Waiver | 'with-trigger' | undefined;
  /** Those that acted until a later one of their kind took their place, oldest first. */
  readonly superseded: readonly (Extension | Waiver)[];
}
