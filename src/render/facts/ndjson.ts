import { FACT_COLUMNS, type FactColumn } from '../../facts/columns';
import type { FactRow } from '../../facts/fact-row';
import { formatDay } from '../../time/civil-date';
import type { FactsEncoder } from './facts-encoder';

/**
 * Facts as JSON, one object a line, in the shape of `schemas/output/facts.schema.json`. Each line has every key, `null`
 * where there is nothing: an engine finds the columns by reading one line.
 */
export function encodeNdjson(): FactsEncoder {
  const encoder = new TextEncoder();
  return {
    add: (rows) => encoder.encode(rows.map((row) => `${lineOf(row)}\n`).join('')),
    end: () => new Uint8Array(),
  };
}

function lineOf(row: FactRow): string {
  return JSON.stringify(Object.fromEntries(FACT_COLUMNS.map((column) => [column.name, valueOf(column, row)])));
}

function valueOf(column: FactColumn, row: FactRow): string | number | boolean | null {
  const value = column.of(row) ?? null;
  return column.type === 'day' && typeof value === 'number' ? formatDay(value) : value;
}
