import type { Workbook } from '../../sheet/table';
import { readRow, type FilledRow } from './filled-row';
import { findTable } from './find-table';
import type { Refusal } from './refusal';

/** A ledger that came back, before it is compared with anything. */
export interface LedgerRead {
  /** The names of all sheets, in their order. */
  readonly sheets: readonly string[];
  readonly rows: readonly FilledRow[];
  readonly refusals: readonly Refusal[];
  /** Sheets in sight that hold no ledger, by name. */
  readonly passedOver: readonly string[];
}

/**
 * Reads every sheet that has the headings of a ledger.
 *
 * @param year the plan's, for dates without one
 */
export function readLedger({ sheets }: Workbook, year: number): LedgerRead {
  const rows: FilledRow[] = [];
  const refusals: Refusal[] = [];
  const passedOver: string[] = [];
  let isLedger = false;
  for (const sheet of sheets) {
    const search = findTable(sheet);
    if (search.kind === 'refused') refusals.push(search.refusal);
    if (search.kind === 'none' && !sheet.isHidden && sheet.rows.length > 0) passedOver.push(sheet.name);
    isLedger ||= search.kind !== 'none';
    if (search.kind !== 'found') continue;
    for (const row of search.table.rows) {
      const read = readRow(search.table, row, year);
      if (read.kind === 'row') rows.push(read.row);
      if (read.kind === 'refused') refusals.push(...read.refusals);
    }
  }
  if (!isLedger) refusals.push({ at: undefined, reason: { kind: 'no-ledger' } });
  return { sheets: sheets.map(({ name }) => name), rows, refusals, passedOver };
}
