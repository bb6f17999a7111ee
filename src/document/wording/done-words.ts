import type { Assessment } from '../../model/assessment';
import type { CompletionRecord, Evidence, LedgerEntry, ProgressNote } from '../../model/ledger-entry';
import type { Day } from '../../time/civil-date';
import type { Figure } from '../blocks';
import { withoutStop } from './agreement-words';
import { shortDate } from './chinese-date';
import { figureOfIds } from './figures';

/** What was done of occurrences: each record once, also where it counts for several units. */
export function recordsOf(assessments: readonly Assessment[]): readonly CompletionRecord[] {
  const byPlace = new Map<string, CompletionRecord>();
  for (const record of assessments.flatMap(({ records }) => records)) {
    byPlace.set(`${record.place.file}:${record.line}`, record);
  }
  return [...byPlace.values()];
}

export function daysOf(records: readonly CompletionRecord[]): readonly Day[] {
  return records.map(({ date }) => date);
}

/** The last note of progress that says anything. */
export function lastNote(notes: readonly ProgressNote[]): ProgressNote | undefined {
  return notes.findLast(({ note }) => withoutStop(note) !== '');
}

/** `8月26日说明：方案已审定`, as it was written down. */
export function noteWords(note: ProgressNote | undefined, year: number): string | undefined {
  return note && `${shortDate(note.date, year)}说明：${withoutStop(note.note)}`;
}

export function doneEntries(entries: readonly LedgerEntry[]): readonly CompletionRecord[] {
  return entries.filter((entry) => entry.kind === 'done');
}

/** What proves records, by name, each once: a file without its folder, an address, a document number. */
export function evidenceNames(records: readonly CompletionRecord[]): readonly string[] {
  return [...new Set(records.flatMap(({ evidence }) => evidence.map(nameOf)))];
}

/** A count of evidence (佐证), with the names behind it. */
export function evidenceFigure(records: readonly CompletionRecord[]): Figure {
  return figureOfIds('佐证', 'evidence', evidenceNames(records));
}

function nameOf(evidence: Evidence): string {
  switch (evidence.kind) {
    case 'file':
      return evidence.file.replace(/^evidence\//u, '');
    case 'url':
      return evidence.url;
    case 'ref':
      return evidence.ref;
  }
}
