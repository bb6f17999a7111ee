import type { CellValue, Row } from '../../sheet/table';
import { foldText } from '../../text/folded-text';
import { formatDay, type Day } from '../../time/civil-date';
import type { LedgerKey } from '../columns';
import type { LedgerTable } from './find-table';
import { readDays } from './read-days';
import type { CellPlace, Refusal, RefusalReason } from './refusal';

/** What a row of a ledger that came back says. Texts are as written; absent where their cell is empty. */
export interface FilledRow {
  /** The place of each column in this row; those that the sheet lacks stand at the row's first cell. */
  readonly placeOf: (key: LedgerKey) => CellPlace;
  /** Whether the sheet has the column: one that was taken out says nothing. */
  readonly has: (key: LedgerKey) => boolean;
  readonly id: string | undefined;
  readonly task: string | undefined;
  readonly lead: string | undefined;
  readonly due: Day | undefined;
  readonly days: readonly Day[];
  /** The lines of 完成情况. */
  readonly notes: readonly string[];
  /** The lines of 佐证材料. */
  readonly evidence: readonly string[];
}

export type RowRead =
  | { readonly kind: 'row'; readonly row: FilledRow }
  | { readonly kind: 'refused'; readonly refusals: readonly Refusal[] }
  /** It names no occurrence and fills in nothing: a line for signatures, a remark. */
  | { readonly kind: 'nothing' };

/** @param year the plan's, for dates without one */
export function readRow({ sheet, columns }: LedgerTable, row: Row, year: number): RowRead {
  const refusals: Refusal[] = [];
  const placeOf = (key: LedgerKey): CellPlace => ({ sheet, row: row.number, column: columns.get(key) ?? 1 });
  const valueOf = (key: LedgerKey): CellValue | undefined => row.cells.get(columns.get(key) ?? 0);
  const refuse = (key: LedgerKey, reason: RefusalReason): void => {
    refusals.push({ at: placeOf(key), reason });
  };
  const linesOf = (key: LedgerKey): readonly string[] => {
    const read = readLines(valueOf(key));
    if (read.ok) return read.lines;
    refuse(key, read.reason);
    return [];
  };
  const id = wordOf(valueOf('id'));
  if (id === undefined && (['doneOn', 'note', 'evidence'] as const).every((key) => valueOf(key) === undefined)) {
    return { kind: 'nothing' };
  }
  const done = readDays(valueOf('doneOn'), year);
  if (!done.ok) refuse('doneOn', done.reason);
  const due = readDays(valueOf('due'), year);
  const filled: FilledRow = {
    placeOf,
    has: (key) => columns.has(key),
    id,
    task: wordOf(valueOf('task')),
    lead: wordOf(valueOf('lead')),
    // A due date that cannot be read says nothing about the row; it is not for units to fill in.
    due: due.ok && due.days.length === 1 ? due.days[0] : undefined,
    days: done.ok ? done.days : [],
    notes: linesOf('note'),
    evidence: linesOf('evidence'),
  };
  return refusals.length > 0 ? { kind: 'refused', refusals } : { kind: 'row', row: filled };
}

/** Whether a row has anything filled in. */
export function isFilledIn({ days, notes, evidence }: FilledRow): boolean {
  return days.length + notes.length + evidence.length > 0;
}

/** A text without what nobody sees or means, to be compared with others. */
function wordOf(value: CellValue | undefined): string | undefined {
  const word = value === undefined ? '' : foldText(shownText(value)).chars;
  return word === '' ? undefined : word;
}

type LinesRead =
  { readonly ok: true; readonly lines: readonly string[] } | { readonly ok: false; readonly reason: RefusalReason };

/** Everything that is no character to be read: a records file may hold none of it. */
const UNSAFE = /(?![\t\n])[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]/u;

function readLines(value: CellValue | undefined): LinesRead {
  if (value === undefined) return { ok: true, lines: [] };
  if (value.kind === 'error') return { ok: false, reason: { kind: 'failed-formula', text: value.text } };
  if (value.kind === 'uncomputed') return { ok: false, reason: { kind: 'uncomputed-formula' } };
  const text = shownText(value);
  const unsafe = UNSAFE.exec(text)?.[0].codePointAt(0);
  if (unsafe !== undefined) {
    const code = `U+${unsafe.toString(16).toUpperCase().padStart(4, '0')}`;
    return { ok: false, reason: { kind: 'unsafe-character', code } };
  }
  const lines = text.split(/[\n\u2028\u2029]/).map((line) => line.replaceAll('\t', ' ').trim());
  return { ok: true, lines: lines.filter((line) => line !== '') };
}

function shownText(value: CellValue): string {
  switch (value.kind) {
    case 'text':
    case 'error':
      return value.text;
    case 'day':
      return formatDay(value.day);
    case 'number':
    case 'truth':
      return String(value.value);
    case 'uncomputed':
      return '';
  }
}
