import type { FolderList } from '../folder-list';
import type { CodedBatch } from './batch-code';
import type { ReadWishes } from './read-plan';

/** What a thread needs to know to read plans: plain data. */
export interface BatchWishes extends ReadWishes {
  /** Where reads are kept; without it none are. */
  readonly cache: KeepingWishes | undefined;
  /** How many of the worst units are wanted. */
  readonly worstUnits: number;
}

export interface KeepingWishes {
  readonly folder: string;
  /** The SHA-256 of the program. */
  readonly program: string;
}

/** What a thread is asked to read. */
export interface Batch {
  /** Files of plans, absolute. */
  readonly plans: readonly string[];
  /** What lies in the folders around them, as far as it is known: so nobody asks the system twice. */
  readonly lists: readonly FolderList[];
}

export interface BatchRead {
  readonly read: CodedBatch;
  /** Whether something of it is kept anew. */
  readonly isKeptAnew: boolean;
}
