import type { Ledger } from '../ledger/compose-ledger';
import { ledgerColumns } from '../ledger/columns';
import { csvText } from '../text/csv-text';
import { cellLines } from './ledger-cell';

/**
 * A ledger as one table for spreadsheets (RFC 4180), the rows of all units behind each other, the column for the program
 * the last.
 */
export function renderLedgerCsv({ sheets }: Ledger): string {
  const rows = sheets.flatMap((sheet) => sheet.rows);
  return csvText([
    ledgerColumns.map(({ heading }) => heading),
    ...rows.map((row) => ledgerColumns.map((column) => cellLines(column.cellOf(row)).join('\n'))),
  ]);
}
