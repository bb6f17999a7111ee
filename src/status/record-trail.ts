import type { Assessment } from '../model/assessment';
import type { CompletionRecord, Extension, LedgerEntry, Retraction, Waiver } from '../model/ledger-entry';
import type { Bilingual } from '../diagnostic/language';
import { formatDay } from '../time/civil-date';

/** An entry that a judgement comes from. */
type Acting = CompletionRecord | Extension | Waiver;

/** Where an entry stands and when it was written down, in brackets; also which ones it replaced. */
export function trailOf(entry: LedgerEntry, replaced: readonly LedgerEntry[] = []): Bilingual {
  const { place, line, recorded } = entry;
  const others = replaced.map((other) => `${other.place.file}:${other.line}`);
  const [zh, en] =
    others.length === 0 ? ['', ''] : [`，代替 ${others.join('、')}`, `, in place of ${others.join(', ')}`];
  return {
    zh: `（${place.file}:${line}，${formatDay(recorded)} 登记${zh}）`,
    en: ` (${place.file}:${line}, recorded on ${formatDay(recorded)}${en})`,
  };
}

/** The extensions that act or acted, oldest first: the last is in force. */
export function extensionsOf({ occurrence: { extension, superseded } }: Assessment): readonly Extension[] {
  const earlier = superseded.filter((entry) => entry.kind === 'extend');
  return extension === undefined ? earlier : [...earlier, extension];
}

/** The waivers that act or acted, oldest first. */
export function waiversOf({ occurrence: { waived, superseded } }: Assessment): readonly Waiver[] {
  const earlier = superseded.filter((entry) => entry.kind === 'waive');
  return waived === undefined || waived === 'with-trigger' ? earlier : [...earlier, waived];
}

/**
 * What each entry took the place of: an extension or a waiver, of the one that acted before it; any entry, of one that was
 * taken back, where it was written down on the day of the void entry, of the same units. What came later may as well be the
 * next time, and is not said to replace anything.
 */
export function replacements(assessment: Assessment): ReadonlyMap<Acting, readonly Acting[]> {
  const { records, takenBack, agreementsTakenBack } = assessment;
  const [extensions, waivers] = [extensionsOf(assessment), waiversOf(assessment)];
  const gone = [
    ...takenBack.map(({ record, retraction }) => ({ old: record, retraction })),
    ...agreementsTakenBack.map(({ agreement, retraction }) => ({ old: agreement, retraction })),
  ];
  const corrected = corrections([...records, ...extensions, ...waivers], gone);
  const replaced = new Map<Acting, readonly Acting[]>([...corrected].map(([entry, old]) => [entry, [old]]));
  for (const chain of [extensions, waivers]) {
    chain.slice(1).forEach((entry, index) => {
      replaced.set(entry, [...chain.slice(index, index + 1), ...(replaced.get(entry) ?? [])]);
    });
  }
  return replaced;
}

interface Gone {
  readonly old: Acting;
  readonly retraction: Retraction;
}

function corrections(entries: readonly Acting[], gone: readonly Gone[]): ReadonlyMap<Acting, Acting> {
  const corrected = new Map<Acting, Acting>();
  for (const each of gone) {
    const next = entries.find((entry) => !corrected.has(entry) && corrects(entry, each));
    if (next !== undefined) corrected.set(next, each.old);
  }
  return corrected;
}

function corrects(entry: Acting, { old, retraction }: Gone): boolean {
  return (
    entry.kind === old.kind &&
    entry.recorded === retraction.recorded &&
    JSON.stringify(entry.units) === JSON.stringify(old.units) &&
    isAfter(entry, old)
  );
}

/** Files are written at their end: what stands before an entry in its file was there already. */
function isAfter(entry: Acting, old: Acting): boolean {
  return entry.place.file !== old.place.file || entry.line > old.line;
}
