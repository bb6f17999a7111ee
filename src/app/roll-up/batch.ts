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

/**
 * What a thread is asked to read, as JSON in bytes: hundreds of texts take longer to send, and are copied about in V8's memory
 * until they are answered.
 */
export interface Batch {
  readonly plans: Uint8Array;
  readonly lists: Uint8Array;
}

/**
 * @param plans files of plans, absolute
 * @param lists what lies in the folders around them, as far as it is known: so nobody asks the system twice
 */
export function batchOf(plans: readonly string[], lists: readonly FolderList[]): Batch {
  const encoder = new TextEncoder();
  return { plans: encoder.encode(JSON.stringify(plans)), lists: encoder.encode(JSON.stringify(lists)) };
}

export function plansIn({ plans }: Batch): readonly string[] {
  return JSON.parse(new TextDecoder().decode(plans)) as readonly string[];
}

export function listsIn({ lists }: Batch): readonly FolderList[] {
  return JSON.parse(new TextDecoder().decode(lists)) as readonly FolderList[];
}

export interface BatchRead {
  readonly read: CodedBatch;
  /** Whether something of it is kept anew. */
  readonly isKeptAnew: boolean;
}
