import type { CodedCheck } from './check-code';
import type { FolderList, ListingHost } from './folder-list';
import type { PlanWishes } from './plan-check';
import type { RollUpHost } from './roll-up/roll-up-host';

/** What a check of many plans asks of the machine beside what every use case does. */
export interface CheckHost extends ListingHost, Pick<RollUpHost, 'processors'> {
  /** Threads that check plans; undefined where there are none to be had. */
  startCheckers(count: number, work: CheckWork): Promise<Checkers | undefined>;
}

/** Plans and how to check them: plain data. */
export interface CheckWork {
  /** Files of plans, absolute. */
  readonly plans: readonly string[];
  /** What lies in the folders around them: so nobody asks the system twice. */
  readonly lists: readonly FolderList[];
  readonly wishes: PlanWishes;
}

/** A plan, by its number among those of the work, and what a thread has found in it. */
export type CheckAnswer = readonly [plan: number, check: CodedCheck];

/** Threads that take plans of one list, as does the one that has begun them: whoever is free takes the next. */
export interface Checkers {
  /** The numbers of the next plans, which nobody else takes; none where all are taken. */
  take(): readonly number[];
  /** What threads have answered by now, each once. A plan that one of them could not check has no answer. */
  answered(): readonly CheckAnswer[];
  /** When the threads have answered all that they ever will. */
  readonly ended: Promise<void>;
  close(): void;
}
