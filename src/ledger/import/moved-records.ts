import type { Assessment } from '../../model/assessment';
import type { Judgement } from '../../model/judgement';
import type { CompletionRecord, ProgressNote } from '../../model/ledger-entry';
import type { Occurrence } from '../../model/occurrence';
import type { Refusal } from './refusal';
import type { Addition } from './row-entries';

/** A record that is on record already, and the occurrence that it counts for. */
interface Counted {
  readonly entry: CompletionRecord | ProgressNote;
  readonly occurrence: Occurrence;
}

/**
 * Why additions cannot be taken though each is sound: a record that names no period would count for another occurrence
 * once they are there. Its own would then want it again, and the next import of the same file would record it twice.
 *
 * @param after the judgement as it would be with the additions
 * @returns one for each cell that is to blame and each record
 */
export function movedRecords(before: Judgement, after: Judgement, additions: readonly Addition[]): readonly Refusal[] {
  const occurrences = new Map(before.assessments.map(({ occurrence }) => [occurrence.id, occurrence]));
  const now = countedIn(after);
  return [...countedIn(before)].flatMap(([key, { entry, occurrence }]): readonly Refusal[] => {
    const other = now.get(key)?.occurrence;
    if (other?.id === occurrence.id) return [];
    const { kind, date: day, place, line } = entry;
    const record = { kind, day, file: place.file, line, from: occurrence.period, to: other?.period };
    const cells = new Set(toBlame(occurrence, additions, occurrences).map(({ at }) => at));
    return [...cells].map((at) => ({ at, reason: { kind: 'moves-record', record } }));
  });
}

/** What counts, by where it stands and the unit that it counts for: one record may count for several. */
function countedIn({ assessments }: Judgement): ReadonlyMap<string, Counted> {
  return new Map(assessments.flatMap(countedFor));
}

function countedFor({ occurrence, records, progress }: Assessment): readonly (readonly [string, Counted])[] {
  return [...records, ...progress].map((entry) => {
    const { file, path } = entry.place;
    return [JSON.stringify([file, path, occurrence.unit]), { entry, occurrence }];
  });
}

/** The additions to the occurrence; else those to others of its task and unit; else those to what it follows, or to all. */
function toBlame(
  { id, task, unit }: Occurrence,
  additions: readonly Addition[],
  occurrences: ReadonlyMap<string, Occurrence>,
): readonly Addition[] {
  const followed = new Set(task.when.items.map(({ after }) => after?.task));
  const steps = [
    additions.filter(({ occurrence }) => occurrence === id),
    additions.filter(({ entry, occurrence }) => entry.task === task.id && occurrences.get(occurrence)?.unit === unit),
    additions.filter(({ entry }) => followed.has(entry.task)),
  ];
  return steps.find(({ length }) => length > 0) ?? additions;
}
