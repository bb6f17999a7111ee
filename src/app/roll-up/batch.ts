import type { CodedRead } from './read-code';
import type { ReadWishes } from './read-plan';

/** What a thread needs to know to read plans: plain data. */
export interface BatchWishes extends ReadWishes {
  /** Where reads are kept; without it none are. */
  readonly cache: string | undefined;
}

export interface BatchRead {
  readonly reads: readonly CodedRead[];
  /** Whether something of it is kept anew. */
  readonly isKeptAnew: boolean;
}
