import type { TakenBackRecord } from '../../model/ledger-entry';
import type { Day } from '../../time/civil-date';
import type { LedgerKey } from '../columns';

/** Where something stands in a file that came back; row and column from 1. */
export interface CellPlace {
  /** Empty for a csv, which has one table and no name for it. */
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** Why a row cannot be taken. What is said is shown with its cell. */
export type RefusalReason =
  /** No sheet has the headings of a ledger. */
  | { readonly kind: 'no-ledger' }
  /** A sheet has headings of a ledger, and this one not. */
  | { readonly kind: 'no-column'; readonly key: LedgerKey }
  | { readonly kind: 'column-twice'; readonly key: LedgerKey }
  | { readonly kind: 'not-a-date'; readonly text: string }
  | { readonly kind: 'no-such-day'; readonly text: string }
  | { readonly kind: 'in-the-future'; readonly day: Day; readonly asOf: Day }
  | { readonly kind: 'failed-formula'; readonly text: string }
  | { readonly kind: 'uncomputed-formula' }
  | { readonly kind: 'unsafe-character'; readonly code: string }
  | { readonly kind: 'unknown-id'; readonly id: string }
  /** No id, and nothing fits what the row says of its task, unit and due date. */
  | { readonly kind: 'fits-none' }
  | { readonly kind: 'fits-several'; readonly ids: readonly string[] }
  /** The id is of one occurrence, and what stands here is of another: a part of the columns was sorted. */
  | { readonly kind: 'of-another'; readonly id: string; readonly text: string }
  | { readonly kind: 'waived'; readonly id: string }
  /** Days on record that the cell does not have. */
  | { readonly kind: 'days-differ'; readonly recorded: readonly Day[] }
  /** Lines of the records' notes that the cell does not have. */
  | { readonly kind: 'note-differs'; readonly recorded: readonly string[] }
  | { readonly kind: 'evidence-differs'; readonly recorded: readonly string[] }
  /** Something is added to what is done and on record, without a day. */
  | { readonly kind: 'added-without-day'; readonly text: string }
  /** A path that does not lie in the plan's folder. */
  | { readonly kind: 'evidence-outside'; readonly text: string }
  /** The name of a file that is not there. */
  | { readonly kind: 'evidence-missing'; readonly text: string }
  /** A day whose record was taken back: the ledger is older than that. */
  | { readonly kind: 'taken-back'; readonly taken: TakenBackRecord }
  /** What is added makes an older record count for another occurrence. */
  | { readonly kind: 'moves-record'; readonly record: MovedRecord };

/** A record that would count elsewhere. */
export interface MovedRecord {
  readonly kind: 'done' | 'progress';
  readonly day: Day;
  /** Where it stands: the file as shown, the line from 1. */
  readonly file: string;
  readonly line: number;
  /** The period that it counts for. */
  readonly from: string;
  /** The one that it would count for; absent where it would count for none. */
  readonly to: string | undefined;
}

/** A cell that keeps a file from being imported. */
export interface Refusal {
  /** Absent where no cell is to blame, but the whole file. */
  readonly at: CellPlace | undefined;
  readonly reason: RefusalReason;
}
