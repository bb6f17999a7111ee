import { listsBy } from '../match/lists-by';
import type { CompletionRecord } from '../model/ledger-entry';
import { membersOf, taskOf, type Plan } from '../model/plan';
import { compareBy } from '../text/order';
import type { CheckContext } from './check-rule';
import { countedRecords, type CountedRecord } from './counted-records';

/** A record that says what another has said already, of some units. */
export interface SameRecord {
  readonly record: CompletionRecord;
  readonly first: CompletionRecord;
  /** Those of whom both say it. */
  readonly units: readonly string[];
}

/**
 * Records that count for the same, and say the same in all but the day on which they were written down: what one says of a
 * group, another may say again of a member. Another note or other evidence makes another event of the same day.
 */
export function sameRecords(context: CheckContext): readonly SameRecord[] {
  const firstOf = new Map<string, CompletionRecord>();
  return inOrder(ofSameDay(countedRecords(context))).flatMap(({ record, occurrences }): readonly SameRecord[] => {
    const { task, date, count, note, evidence } = record;
    const subjects = occurrences.length > 0 ? occurrences : standingUnits(context.plan, record);
    const said = subjects.map(({ unit, period }) => ({
      unit,
      key: JSON.stringify([task, unit, period, date, count, note?.trim(), evidence]),
    }));
    const twice = said.filter(({ key }) => firstOf.has(key));
    const first = firstOf.get(twice[0]?.key ?? '');
    said.filter(({ key }) => !firstOf.has(key)).forEach(({ key }) => firstOf.set(key, record));
    return first === undefined ? [] : [{ record, first, units: twice.map(({ unit }) => unit) }];
  });
}

/** Those of which another is of the same task and day: most records are alone, and all that they say need not be compared. */
function ofSameDay(records: readonly CountedRecord[]): readonly CountedRecord[] {
  const byTask = listsBy(records, ({ record }) => record.task);
  return [...byTask.values()].flatMap((some) =>
    [...listsBy(some, ({ record }) => record.date).values()].flatMap((alike) => (alike.length > 1 ? alike : [])),
  );
}

/** As they stand in the files: the later of two is the one that repeats. */
function inOrder(records: readonly CountedRecord[]): readonly CountedRecord[] {
  return [...records].sort(
    compareBy(
      ({ record }) => record.place.file,
      ({ record }) => record.line,
    ),
  );
}

/** The units of a record of a standing duty, which has no occurrences; its lead, where it names none. */
function standingUnits(plan: Plan, { task, units }: CompletionRecord): readonly { unit: string; period: undefined }[] {
  const names = units ?? [taskOf(plan, task)?.lead ?? ''];
  const all = new Set(names.flatMap((name) => membersOf(plan, name)));
  return [...all].map((unit) => ({ unit, period: undefined }));
}
