import type { Day } from '../time/civil-date';

/** A workbook, or a csv as a workbook of one sheet: what stands in its cells, and nothing of how it looks. */
export interface Workbook {
  readonly sheets: readonly Sheet[];
  /** What the file holds beside cells and what is never looked at. */
  readonly leftAside: readonly LeftAside[];
}

export type LeftAside = 'macros' | 'external-links';

export interface Sheet {
  /** Empty for a csv, which has none. */
  readonly name: string;
  readonly isHidden: boolean;
  /** The rows in which something stands, from the top: a million empty rows are none. */
  readonly rows: readonly Row[];
}

export interface Row {
  /** From 1. */
  readonly number: number;
  /** What stands in it, by column from 1. */
  readonly cells: ReadonlyMap<number, CellValue>;
}

export type CellValue =
  /** Never empty; line ends are `\n`. */
  | { readonly kind: 'text'; readonly text: string }
  /** A number in a cell that shows no date. */
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'day'; readonly day: Day }
  | { readonly kind: 'truth'; readonly value: boolean }
  /** A formula that failed: `#N/A`, `#REF!`. */
  | { readonly kind: 'error'; readonly text: string }
  /** A formula whose value the file does not have. */
  | { readonly kind: 'uncomputed' };
