import type { Ledger } from '../ledger/compose-ledger';
import { ledgerColumns } from '../ledger/columns';
import { guardFormula } from '../text/formula-guard';
import { cellLines } from './ledger-cell';

/** Without it Excel takes UTF-8 for the encoding of the system. */
const MARK = '\ufeff';

/**
 * A ledger as one table for spreadsheets (RFC 4180), the rows of all units behind each other, the column for the program
 * the last.
 */
export function renderLedgerCsv({ sheets }: Ledger): string {
  const rows = sheets.flatMap((sheet) => sheet.rows);
  const records = [
    ledgerColumns.map(({ heading }) => heading),
    ...rows.map((row) => ledgerColumns.map((column) => cellLines(column.cellOf(row)).join('\n'))),
  ];
  return MARK + records.map((cells) => `${cells.map(csvField).join(',')}\r\n`).join('');
}

function csvField(text: string): string {
  const guarded = guardFormula(text);
  return /[",\r\n]/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}
