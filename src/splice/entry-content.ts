import type { Evidence, RetractionTarget } from '../model/ledger-entry';
import type { NewEntry } from '../model/new-entry';
import { formatDay, type Day } from '../time/civil-date';

/** A part of an entry as it is to be written: a text, a list, or keys with what they hold, in order. */
export type Content = string | readonly Content[] | Fields;
export type Fields = ReadonlyMap<string, Content>;

/** The keys of an entry with their values, in the usual order; what goes without saying is left out. */
export function contentOf(entry: NewEntry): Fields {
  const said: Said = entry;
  return fieldsOf(said.count === 1 ? { ...said, count: undefined } : said);
}

/** All that entries, and those they take back, can say. */
interface Said {
  readonly kind?: NewEntry['kind'] | undefined;
  readonly of?: Partial<RetractionTarget> | undefined;
  readonly task?: string | undefined;
  readonly units?: readonly string[] | undefined;
  readonly period?: string | undefined;
  readonly date?: Day | undefined;
  readonly recorded?: Day | undefined;
  readonly to?: Day | undefined;
  readonly count?: number | undefined;
  readonly reason?: string | undefined;
  readonly approved?: string | undefined;
  readonly note?: string | undefined;
  readonly evidence?: readonly Evidence[] | undefined;
}

function fieldsOf(said: Said): Fields {
  const { units = [], count } = said;
  return present([
    ['kind', said.kind === 'done' ? undefined : said.kind],
    ['of', said.of && fieldsOf(said.of)],
    ['task', said.task],
    ['unit', units.length === 1 ? units[0] : listOf(units)],
    ['for', said.period],
    ['date', dayOrNone(said.date)],
    ['recorded', dayOrNone(said.recorded)],
    ['to', dayOrNone(said.to)],
    ['count', count === undefined ? undefined : String(count)], // of what is taken back, also a count of one
    ['reason', said.reason],
    ['approved', said.approved],
    ['note', said.note],
    ['evidence', listOf((said.evidence ?? []).map(evidenceOf))],
  ]);
}

function evidenceOf(evidence: Evidence): Fields {
  switch (evidence.kind) {
    case 'file':
      return present([
        ['file', evidence.file],
        ['sha256', evidence.sha256],
      ]);
    case 'url':
      return present([['url', evidence.url]]);
    case 'ref':
      return present([['ref', evidence.ref]]);
  }
}

function present(draft: readonly (readonly [key: string, value: Content | undefined])[]): Fields {
  return new Map(draft.flatMap(([key, value]): [string, Content][] => (value === undefined ? [] : [[key, value]])));
}

function listOf(items: readonly Content[]): Content | undefined {
  return items.length === 0 ? undefined : items;
}

function dayOrNone(day: Day | undefined): string | undefined {
  return day === undefined ? undefined : formatDay(day);
}
