import type { Day } from '../time/civil-date';
import type { CompletionRecord, LedgerEntry, ProgressNote, TakenBackAgreement, TakenBackRecord } from './ledger-entry';
import type { Occurrence } from './occurrence';
import type { Task } from './plan';

/** In the order in which totals list them. */
export const STATES = ['done', 'done-late', 'open', 'due-soon', 'overdue', 'upcoming', 'waived'] as const;
export type State = (typeof STATES)[number];

/** Always printed with its word, for offices disagree on what red means. */
export type Light = 'green' | 'yellow' | 'red';

/** 序时进度. */
export type Pace = 'ahead' | 'on-pace' | 'behind';

/** What an occurrence comes to as of a date. State, stage and light are three different things. */
export interface Assessment {
  readonly occurrence: Occurrence;
  readonly state: State;
  readonly light: Light | undefined;
  readonly pace: Pace | undefined;
  /** How often it was done, as far as is known. */
  readonly count: number;
  /** The day on which the count reached `min`. */
  readonly doneOn: Day | undefined;
  /** Days after the effective due date; only where overdue. */
  readonly daysLate: number | undefined;
  readonly stage: StageReached | undefined;
  readonly nextStage: StageReached | undefined;
  readonly records: readonly CompletionRecord[];
  readonly progress: readonly ProgressNote[];
  /** Records that had counted here and were taken back: they stay in sight. */
  readonly takenBack: readonly TakenBackRecord[];
  /** Extensions and waivers that had acted here and were taken back. */
  readonly agreementsTakenBack: readonly TakenBackAgreement[];
}

/** A stage of the ladder and the day from which it holds. */
export interface StageReached {
  readonly stage: string;
  readonly since: Day;
}

/** An ongoing or unscheduled task: listed with its records, not judged. */
export interface StandingTask {
  readonly task: Task;
  readonly records: readonly LedgerEntry[];
}
