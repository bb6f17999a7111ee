import type { Day } from '../../time/civil-date';

/** A workbook as data: what stands in its cells, how it looks, and what may be done with it. */
export interface Workbook {
  /** At least one. */
  readonly sheets: readonly Sheet[];
}

export interface Sheet {
  /** Such as `sheetNames` makes it. */
  readonly name: string;
  readonly columns: readonly SheetColumn[];
  readonly rows: readonly SheetRow[];
  readonly merged: readonly CellRange[];
  /**
   * The row of the headings, from 0: it stays in sight with all above it, stands on every page, and has the filters. Absent
   * where the sheet is no table.
   */
  readonly headings: number | undefined;
  /** How many columns stay in sight. */
  readonly frozenColumns: number;
  readonly validations: readonly Validation[];
  /** Whether only cells with an unlocked look can be changed. */
  readonly isProtected: boolean;
  /** How it is printed on A4. */
  readonly orientation: 'portrait' | 'landscape';
  /** Stands at the foot of every page, in front of the page's number. */
  readonly footer: string;
}

export interface SheetColumn {
  /** In digits of the usual font. */
  readonly width: number;
  readonly isHidden: boolean;
}

export interface SheetRow {
  /** In points. */
  readonly height: number;
  /** Whether the height is meant, or only what the text needs so far: such a row grows with its text. */
  readonly isFixed: boolean;
  readonly cells: readonly SheetCell[];
}

export interface SheetCell {
  /** A text never becomes a formula; a number may be a day as {@link Look.format} has it. Absent where the cell is empty. */
  readonly value: string | number | undefined;
  readonly look: Look;
}

/** How a cell looks, and whether it can be changed on a protected sheet. */
export interface Look {
  readonly font: 'text' | 'heading';
  /** In points. */
  readonly size: number;
  /** `595959` */
  readonly colour: string;
  readonly fill: string | undefined;
  readonly hasBorder: boolean;
  readonly align: 'left' | 'center' | 'right';
  readonly format: 'general' | 'text' | 'day' | 'percent';
  readonly isUnlocked: boolean;
}

/** Cells from a corner to the one across, both included; rows and columns from 0. */
export interface CellRange {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** What may be written into cells, and what a person is told who writes there. */
export interface Validation {
  readonly ranges: readonly CellRange[];
  readonly allows: Allowed;
  /** Shown beside the cell that is being filled in. */
  readonly hint: Message | undefined;
  /** Shown where something else is written; it may be written all the same. */
  readonly warning: Message | undefined;
}

export type Allowed =
  | { readonly kind: 'anything' }
  /** Offered as a list; no word holds a comma. */
  | { readonly kind: 'words'; readonly words: readonly string[] }
  /** Days from this one to that on which it is written. */
  | { readonly kind: 'days-from'; readonly first: Day };

/** A title of at most 32 characters and a text of at most 255, which is all that Excel shows. */
export interface Message {
  readonly title: string;
  readonly text: string;
}
