/** The ends of a sheet in Excel, WPS and LibreOffice alike. */
export const LAST_ROW = 1_048_576;
export const LAST_COLUMN = 16_384;

const LETTERS = 26;
const BEFORE_A = 'A'.charCodeAt(0) - 1;

/** `C7`: how people name a cell. Row and column count from 1. */
export function addressOf(row: number, column: number): string {
  return `${columnLetters(column)}${row}`;
}

/** `C` for 3, `AA` for 27. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let left = column; left > 0; left = Math.floor((left - 1) / LETTERS)) {
    letters = String.fromCharCode(BEFORE_A + 1 + ((left - 1) % LETTERS)) + letters;
  }
  return letters;
}

/** Row and column of `C7`; undefined for what is no cell of a sheet. */
export function readAddress(text: string): { readonly row: number; readonly column: number } | undefined {
  const [, letters, digits] = /^([A-Z]{1,3})([1-9]\d{0,6})$/.exec(text) ?? [];
  if (letters === undefined || digits === undefined) return undefined;
  const column = [...letters].reduce((sum, letter) => sum * LETTERS + letter.charCodeAt(0) - BEFORE_A, 0);
  const row = Number(digits);
  return row <= LAST_ROW && column <= LAST_COLUMN ? { row, column } : undefined;
}
