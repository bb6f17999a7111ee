import { FACT_COLUMNS, type FactColumn } from '../../facts/columns';
import type { FactRow } from '../../facts/fact-row';
import { formatDay } from '../../time/civil-date';
import type { FactsEncoder } from './facts-encoder';

/**
 * Facts as csv for engines (RFC 4180, lines ended by LF): UTF-8 without a mark, the names of the columns first. Every text
 * stands in quotes and nothing else does, so that an empty text, nothing, and a text such as `\N` or `NULL` differ.
 * A text that a spreadsheet would run stays what it is, since a changed one would be another value to an engine.
 */
export function encodeCsv(): FactsEncoder {
  const encoder = new TextEncoder();
  let isBegun = false;
  const head = (): string => {
    if (isBegun) return '';
    isBegun = true;
    return `${FACT_COLUMNS.map(({ name }) => name).join(',')}\n`;
  };
  return {
    add: (rows) => encoder.encode(head() + rows.map((row) => `${lineOf(row)}\n`).join('')),
    end: () => encoder.encode(head()),
  };
}

function lineOf(row: FactRow): string {
  return FACT_COLUMNS.map((column) => fieldOf(column, row)).join(',');
}

function fieldOf(column: FactColumn, row: FactRow): string {
  const value = column.of(row);
  if (value === undefined) return '';
  if (typeof value === 'string') return `"${value.replaceAll('"', '""')}"`;
  return column.type === 'day' && typeof value === 'number' ? formatDay(value) : String(value);
}
