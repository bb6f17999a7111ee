import type { MatchResult } from '../match/match';
import type { LedgerEntry } from '../model/ledger-entry';
import { within, type NamedPlace } from '../source/place';
import { knownLately } from '../text/known-lately';
import { compareBy } from '../text/order';
import type { Day } from '../time/civil-date';
import type { CheckContext } from './check-rule';

/** A file that a record names as its evidence. */
export interface EvidenceClaim {
  readonly task: string;
  readonly date: Day;
  readonly file: string;
  /** As it was when it was recorded. */
  readonly sha256: string | undefined;
  /** The piece of evidence in its file. */
  readonly place: NamedPlace;
}

/** The evidence files of all records but those that were taken back, in order of date, path and line. */
export function evidenceClaims(context: Pick<CheckContext, 'entries' | 'matched'>): readonly EvidenceClaim[] {
  return context.entries.length === 0 ? [] : (answerTo(context.matched).claims ??= claimsOf(context));
}

/** Several rules ask, and who gathers for them what stands there. */
const answerTo = knownLately<MatchResult, { claims?: readonly EvidenceClaim[] }>(() => ({}));

function claimsOf({ entries, matched }: Pick<CheckContext, 'entries' | 'matched'>): readonly EvidenceClaim[] {
  const claiming = entries.filter((entry) => namesFile(entry) && !matched.takenBack.has(entry));
  const inOrder = claiming.sort(
    compareBy(
      ({ date }) => date,
      ({ place }) => place.file,
      ({ line }) => line,
    ),
  );
  return inOrder.flatMap(claimsOfEntry);
}

/** Few do, and only those need an order. */
function namesFile(entry: LedgerEntry): boolean {
  return entry.kind !== 'void' && entry.evidence.some(({ kind }) => kind === 'file');
}

function claimsOfEntry(entry: LedgerEntry): readonly EvidenceClaim[] {
  if (entry.kind === 'void') return [];
  return entry.evidence.flatMap((evidence, index): readonly EvidenceClaim[] => {
    if (evidence.kind !== 'file') return [];
    const { file, sha256 } = evidence;
    return [{ task: entry.task, date: entry.date, file, sha256, place: within(entry.place, 'evidence', index) }];
  });
}
