import type { LedgerEntry } from '../model/ledger-entry';
import type { Day } from '../time/civil-date';

/** From when one looks: what had happened by a day, and, optionally, what had been written down by another. */
export interface Viewpoint {
  readonly asOf: Day;
  readonly knownAt: Day | undefined;
}

/** Whether an entry is seen: dated no later than the as-of date, and recorded no later than the day of knowledge. */
export function isSeen(entry: LedgerEntry, viewpoint: Viewpoint): boolean {
  return entry.date <= viewpoint.asOf && isKnown(entry, viewpoint);
}

/** Whether an entry had been written down; a retraction needs no more to act. */
export function isKnown(entry: LedgerEntry, { knownAt }: Viewpoint): boolean {
  return knownAt === undefined || entry.recorded <= knownAt;
}
