import type { Assessment, StandingTask } from '../../model/assessment';
import type { CompletionRecord, Evidence, LedgerEntry } from '../../model/ledger-entry';
import type { Day } from '../../time/civil-date';
import type { Figure } from '../blocks';
import { figureOfNames } from './figures';

/** What was done of occurrences: each record once, also where it counts for several units. */
export function recordsOf(assessments: readonly Assessment[]): readonly CompletionRecord[] {
  const byPlace = new Map<string, CompletionRecord>();
  for (const record of assessments.flatMap(({ records }) => records)) {
    byPlace.set(`${record.place.file}:${record.line}`, record);
  }
  return [...byPlace.values()];
}

/** The days on which a standing duty was done. */
export function standingDays({ records }: StandingTask): readonly Day[] {
  return doneEntries(records).map(({ date }) => date);
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
  return figureOfNames('evidence', '佐证', evidenceNames(records));
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
