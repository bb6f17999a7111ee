import type { LocatedFinding } from '../diagnostic/located-finding';
import type { Assessment } from '../model/assessment';
import type { Judgement } from '../model/judgement';
import type { LedgerEntry } from '../model/ledger-entry';

/** What came of writing records, or of taking one back: worked out already, only to be laid out. */
export interface Recorded {
  /** What was written, in the order in which it was asked for. */
  readonly written: readonly LedgerEntry[];
  /** What was removed from its file, with the place where it stood. */
  readonly removed: readonly LedgerEntry[];
  readonly changes: readonly RecordedChange[];
  /** As it is now. */
  readonly judgement: Judgement;
  readonly warnings: readonly LocatedFinding[];
}

/** An occurrence that is judged otherwise than before. */
export interface RecordedChange {
  readonly id: string;
  readonly before: Assessment | undefined;
  readonly after: Assessment | undefined;
}
