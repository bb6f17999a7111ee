import type { MatchResult } from '../match/match';
import type { CompletionRecord } from '../model/ledger-entry';
import type { Occurrence } from '../model/occurrence';
import { knownLately } from '../text/known-lately';
import type { CheckContext } from './check-rule';

/** A record of something done, and what it counts for. */
export interface CountedRecord {
  readonly record: CompletionRecord;
  /** One for each unit that it names; none of a standing task, which has no occurrences. */
  readonly occurrences: readonly Occurrence[];
}

/** The records that are seen, stand and count, each with its occurrences. */
export function countedRecords({
  entries,
  matched,
}: Pick<CheckContext, 'entries' | 'matched'>): readonly CountedRecord[] {
  return entries.length === 0 ? [] : countedIn(matched);
}

/** Put together once: several rules look at them. */
const countedIn = knownLately((matched: MatchResult): readonly CountedRecord[] => {
  const occurrencesOf = new Map<CompletionRecord, Occurrence[]>();
  for (const { occurrence, records } of matched.recordedSlots) {
    if (records.length === 0) continue; // most of a year is to come
    for (const record of records) {
      const some = occurrencesOf.get(record);
      if (some === undefined) occurrencesOf.set(record, [occurrence]);
      else some.push(occurrence);
    }
  }
  const counted: CountedRecord[] = [];
  for (const [record, occurrences] of occurrencesOf) counted.push({ record, occurrences });
  for (const entries of matched.standing.values()) {
    for (const entry of entries) if (entry.kind === 'done') counted.push({ record: entry, occurrences: [] });
  }
  return counted;
});
