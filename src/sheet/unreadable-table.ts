/** Why a file cannot be read as a table. */
export type TableProblem =
  /** An Excel file of before 2007, or one behind a password: both begin alike. */
  | { readonly kind: 'old-or-locked' }
  /** It is no workbook, though it begins like one; or a part of it is broken. */
  | { readonly kind: 'damaged'; readonly part?: string }
  | { readonly kind: 'too-large'; readonly bytes: number; readonly limit: number }
  /** Unpacked, it would be far larger than any ledger. */
  | { readonly kind: 'unpacks-too-large'; readonly limit: number }
  /** A part is not as long as the file's directory says. */
  | { readonly kind: 'wrong-size'; readonly part: string }
  | { readonly kind: 'too-many-cells'; readonly limit: number }
  /** Neither UTF-8 nor GB18030. */
  | { readonly kind: 'unknown-encoding' }
  /** A quotation mark in a csv that is never closed. @param row from 1 */
  | { readonly kind: 'open-quote'; readonly row: number };

/** A file cannot be read as a table: wrong input, told in one sentence. */
export class UnreadableTable extends Error {
  constructor(readonly problem: TableProblem) {
    super(problem.kind);
  }
}

export function damaged(part?: string): UnreadableTable {
  return new UnreadableTable(part === undefined ? { kind: 'damaged' } : { kind: 'damaged', part });
}
