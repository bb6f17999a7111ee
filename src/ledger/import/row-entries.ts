import type { Assessment } from '../../model/assessment';
import type { Evidence } from '../../model/ledger-entry';
import type { NewCompletion, NewProgressNote } from '../../model/new-entry';
import { isGroup, type Plan } from '../../model/plan';
import type { Day } from '../../time/civil-date';
import type { LedgerKey } from '../columns';
import { evidenceFrom } from './evidence-lines';
import type { FilledRow } from './filled-row';
import type { CellPlace, Refusal, RefusalReason } from './refusal';

/** An entry that a row asks for. */
export interface Addition {
  readonly at: CellPlace;
  readonly occurrence: string;
  readonly entry: NewCompletion | NewProgressNote;
}

export interface ImportTerms {
  readonly asOf: Day;
  /** The day on which it is written down. */
  readonly recorded: Day;
  /** The files that lines of 佐证材料 name: their paths below the plan's folder. */
  readonly files: ReadonlyMap<string, string>;
}

/** What a row adds to the records. */
export interface Added {
  readonly row: FilledRow;
  readonly days: readonly Day[];
  readonly notes: readonly string[];
  readonly evidence: readonly string[];
}

export type EntriesRead =
  { readonly ok: true; readonly additions: readonly Addition[] } | { readonly ok: false; readonly refusal: Refusal };

/**
 * The entries that a row adds to the records of its occurrence: a completion a day; without a day a note of progress, as
 * long as the occurrence is not done. Each names the period, so that it counts for the occurrence of its row and for no other.
 */
export function entriesOf(added: Added, plan: Plan, assessment: Assessment, terms: ImportTerms): EntriesRead {
  const { row, days, notes, evidence } = added;
  if (days.length + notes.length + evidence.length === 0) return { ok: true, additions: [] };
  const refuse = (key: LedgerKey, reason: RefusalReason): EntriesRead => {
    return { ok: false, refusal: { at: row.placeOf(key), reason } };
  };
  const { occurrence, state } = assessment;
  if (state === 'waived') return refuse('doneOn', { kind: 'waived', id: occurrence.id });
  const future = days.find((day) => day > terms.asOf);
  if (future !== undefined) return refuse('doneOn', { kind: 'in-the-future', day: future, asOf: terms.asOf });
  const proofs: Evidence[] = [];
  for (const line of evidence) {
    const proof = evidenceFrom(line, terms.files);
    if (typeof proof === 'string') return refuse('evidence', { kind: `evidence-${proof}`, text: line });
    proofs.push(proof);
  }
  const isMet = state === 'done' || state === 'done-late';
  if (days.length === 0 && isMet) {
    const [text = ''] = [...notes, ...evidence];
    return refuse(notes.length > 0 ? 'note' : 'evidence', { kind: 'added-without-day', text });
  }
  const common = {
    recorded: terms.recorded,
    task: occurrence.task.id,
    ...(isGroup(plan, occurrence.task.lead) && { units: [occurrence.unit] }),
    period: occurrence.period,
  };
  const at = row.placeOf(days.length > 0 ? 'doneOn' : notes.length > 0 ? 'note' : 'evidence');
  const entries = days.length > 0 ? completions(days, notes, proofs) : [progressOn(terms.asOf, notes, proofs)];
  return {
    ok: true,
    additions: entries.map((entry) => ({ at, occurrence: occurrence.id, entry: { ...common, ...entry } })),
  };
}

type Said = Pick<NewCompletion, 'kind' | 'date' | 'count' | 'note' | 'evidence'>;

/**
 * One completion a day, in the order written. Where there are as many notes as days, each has its own; else what is said
 * belongs to the last day, after which it was written.
 */
function completions(days: readonly Day[], notes: readonly string[], evidence: readonly Evidence[]): readonly Said[] {
  const distinctDays = [...new Set(days)];
  const noteOf = shareOut(notes, distinctDays.length);
  const evidenceOf = shareOut(evidence, distinctDays.length);
  return distinctDays.map((date, index) => {
    const count = days.filter((day) => day === date).length;
    return { kind: 'done', date, ...(count > 1 && { count }), ...said(noteOf(index), evidenceOf(index)) };
  });
}

function progressOn(
  date: Day,
  notes: readonly string[],
  evidence: readonly Evidence[],
): Pick<NewProgressNote, 'kind' | 'date' | 'note' | 'evidence'> {
  return { kind: 'progress', date, ...said(notes, evidence) };
}

function shareOut<Item>(items: readonly Item[], days: number): (index: number) => readonly Item[] {
  if (items.length === days) return (index) => items.slice(index, index + 1);
  return (index) => (index === days - 1 ? items : []);
}

function said(notes: readonly string[], evidence: readonly Evidence[]): Pick<NewCompletion, 'note' | 'evidence'> {
  return { ...(notes.length > 0 && { note: notes.join('\n') }), ...(evidence.length > 0 && { evidence }) };
}
