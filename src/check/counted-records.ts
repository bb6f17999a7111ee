import { listsBy } from '../match/lists-by';
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
export function countedRecords({ matched }: Pick<CheckContext, 'matched'>): readonly CountedRecord[] {
  return countedIn(matched);
}

/** Put together once: several rules look at them. */
const countedIn = knownLately((matched: MatchResult): readonly CountedRecord[] => {
  const ofSlots = matched.slots
    .filter(({ records }) => records.length > 0)
    .flatMap(({ occurrence, records }) => records.map((record) => ({ record, occurrence })));
  const standing = [...matched.standing.values()].flat().filter((entry) => entry.kind === 'done');
  return [
    ...[...listsBy(ofSlots, ({ record }) => record)].map(([record, some]) => ({
      record,
      occurrences: some.map(({ occurrence }) => occurrence),
    })),
    ...standing.map((record) => ({ record, occurrences: [] })),
  ];
});
