import { guardFormula } from './formula-guard';

/** Without it Excel takes UTF-8 for the encoding of the system. */
const MARK = '\ufeff';

/** Rows as csv for spreadsheets (RFC 4180): with the mark that Excel wants, and no cell that would be run. */
export function csvText(rows: readonly (readonly string[])[]): string {
  return MARK + rows.map((cells) => `${cells.map(csvField).join(',')}\r\n`).join('');
}

function csvField(text: string): string {
  const guarded = guardFormula(text);
  return /[",\r\n]/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}
