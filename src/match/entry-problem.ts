import type { LedgerEntry } from '../model/ledger-entry';
import type { NamedPlace } from '../source/place';
import type { Day } from '../time/civil-date';

/** Why an entry of the records counts for nobody, or should be looked at. Rules of `check` put these into words. */
export type EntryProblem =
  | { readonly kind: 'unknown-task'; readonly id: string }
  | { readonly kind: 'unknown-unit'; readonly name: string; readonly index: number | undefined }
  /** The unit exists and does not owe the task. */
  | {
      readonly kind: 'not-owing';
      readonly name: string;
      readonly index: number | undefined;
      readonly lead: string;
      /** Those that do. */
      readonly owing: readonly string[];
    }
  /** A group leads the task, and the entry names no unit. */
  | { readonly kind: 'needs-unit'; readonly lead: string }
  /** The task has no occurrence of that period (for that unit). */
  | {
      readonly kind: 'no-such-period';
      readonly period: string;
      readonly unit: string;
      readonly periods: readonly string[];
    }
  /** The task has no occurrence at all that the entry could be of. */
  | { readonly kind: 'no-occurrence'; readonly unit: string }
  | { readonly kind: 'names-waived'; readonly occurrence: string }
  /** An extension or waiver of a task with several occurrences must say which. */
  | { readonly kind: 'needs-period'; readonly periods: readonly string[] }
  | { readonly kind: 'not-approved' }
  | { readonly kind: 'to-before-due'; readonly to: Day; readonly due: Day }
  | { readonly kind: 'asked-late'; readonly due: Day }
  | { readonly kind: 'leaves-unmet'; readonly counted: string; readonly unmet: string; readonly period: string }
  /** Several occurrences hold the date and were unmet: it went to one, and may mean another. */
  | {
      readonly kind: 'ambiguous';
      readonly counted: string;
      readonly period: string;
      readonly others: readonly { readonly id: string; readonly period: string }[];
    }
  | { readonly kind: 'void-fits-none' }
  | { readonly kind: 'void-fits-several'; readonly places: readonly NamedPlace[] }
  | { readonly kind: 'void-twice' };

export interface FoundProblem {
  readonly entry: LedgerEntry;
  readonly problem: EntryProblem;
}
