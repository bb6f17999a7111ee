import type { CellRange } from './workbook';

const LETTERS = 26;

/** `A` for column 0, `Z` for 25, `AA` for 26. */
export function columnName(column: number): string {
  const before = Math.floor(column / LETTERS) - 1;
  return (before < 0 ? '' : columnName(before)) + String.fromCharCode(0x41 + (column % LETTERS));
}

/** `C5` for row 4, column 2. */
export function cellAddress(row: number, column: number): string {
  return `${columnName(column)}${row + 1}`;
}

/** `A4:N54`, or `C5` for one cell. */
export function rangeAddress({ top, left, bottom, right }: CellRange): string {
  const first = cellAddress(top, left);
  const last = cellAddress(bottom, right);
  return first === last ? first : `${first}:${last}`;
}
