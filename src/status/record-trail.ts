import type { Assessment } from '../model/assessment';
import type { CompletionRecord, LedgerEntry, TakenBackRecord } from '../model/ledger-entry';
import type { Bilingual } from '../diagnostic/language';
import { formatDay } from '../time/civil-date';

/** Where an entry stands and when it was written down, in brackets; of a record also which one it replaced. */
export function trailOf(entry: LedgerEntry, replaced?: LedgerEntry): Bilingual {
  const { place, line, recorded } = entry;
  const other = replaced === undefined ? '' : `${replaced.place.file}:${replaced.line}`;
  const [zh, en] = replaced === undefined ? ['', ''] : [`，代替 ${other}`, `, in place of ${other}`];
  return {
    zh: `（${place.file}:${line}，${formatDay(recorded)} 登记${zh}）`,
    en: ` (${place.file}:${line}, recorded on ${formatDay(recorded)}${en})`,
  };
}

/**
 * The records that took the place of one that was taken back: written down on the day of the void entry, of the same units.
 * What came later may as well be the next time, and is not said to replace anything.
 */
export function replacements({ records, takenBack }: Assessment): ReadonlyMap<CompletionRecord, CompletionRecord> {
  const replaced = new Map<CompletionRecord, CompletionRecord>();
  for (const { record: old, retraction } of takenBack) {
    const next = records.find((each) => !replaced.has(each) && replaces(each, { record: old, retraction }));
    if (next !== undefined) replaced.set(next, old);
  }
  return replaced;
}

function replaces(record: CompletionRecord, { record: old, retraction }: TakenBackRecord): boolean {
  return record.recorded === retraction.recorded && JSON.stringify(record.units) === JSON.stringify(old.units);
}
