import { unguardFormula } from '../text/formula-guard';
import { LAST_COLUMN } from './cell-address';
import { CellBudget, tooManyCells } from './cell-budget';
import { meantText } from './meant-text';
import { csvText } from './csv-text';
import type { CellValue, Row, Workbook } from './table';
import { UnreadableTable } from './unreadable-table';

/** Excel separates by commas, or by tabs in what it calls Unicode text; by semicolons where the comma is a decimal point. */
const SEPARATORS = [',', '\t', ';'] as const;
type Separator = (typeof SEPARATORS)[number];

/**
 * What stands in a csv file: texts only. A row is a record, so that rows are numbered as Excel numbers them, also where a
 * field goes over several lines.
 *
 * @throws UnreadableTable where the encoding is unknown, or a quotation mark is never closed
 */
export function readCsv(bytes: Uint8Array): Workbook {
  const text = csvText(bytes);
  const rows: Row[] = [];
  const budget = new CellBudget();
  let number = 0;
  for (const fields of records(text, separatorOf(text))) {
    number += 1;
    const cells = new Map<number, CellValue>();
    for (const [index, field] of fields.entries()) {
      const value = meantText(unguardFormula(field));
      if (value.trim() === '') continue;
      cells.set(index + 1, { kind: 'text', text: value });
      budget.spend({ kind: 'text', text: value });
    }
    if (cells.size > 0) rows.push({ number, cells });
  }
  return { sheets: [{ name: '', isHidden: false, rows }], leftAside: [] };
}

/** The separator of which the first line has the most. */
function separatorOf(text: string): Separator {
  const line = /^.*/.exec(text)?.[0] ?? '';
  const counts = SEPARATORS.map((separator) => line.split(separator).length);
  return SEPARATORS[counts.indexOf(Math.max(...counts))] ?? ',';
}

/** The records of a csv (RFC 4180). A quotation mark inside a field that does not begin with one stands for itself. */
function* records(text: string, separator: Separator): Generator<readonly string[]> {
  const plain = new RegExp(`[^${separator}\\r\\n]*`, 'y');
  let fields: string[] = [];
  let number = 1;
  let at = 0;
  while (at < text.length) {
    let field: string;
    if (text.charAt(at) === '"') {
      const end = endOfQuoted(text, at, number);
      field = text.slice(at + 1, end).replaceAll('""', '"');
      at = end + 1;
    } else field = '';
    plain.lastIndex = at;
    field += plain.exec(text)?.[0] ?? '';
    at = plain.lastIndex;
    fields.push(field);
    if (fields.length > LAST_COLUMN) throw tooManyCells();
    if (text.charAt(at) === separator) {
      at += 1;
      if (at === text.length) fields.push('');
      continue;
    }
    yield fields;
    fields = [];
    number += 1;
    at += text.startsWith('\r\n', at) ? 2 : 1;
  }
  if (fields.length > 0) yield fields;
}

/** Where the mark stands that closes the one at `start`. */
function endOfQuoted(text: string, start: number, row: number): number {
  let at = start + 1;
  for (;;) {
    const mark = text.indexOf('"', at);
    if (mark === -1) throw new UnreadableTable({ kind: 'open-quote', row });
    if (text.charAt(mark + 1) !== '"') return mark;
    at = mark + 2;
  }
}
