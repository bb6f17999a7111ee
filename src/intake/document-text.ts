/** An approved document as text, one paragraph a line. What numbers it automatically stands before the paragraphs; a row of a table is one line with tabs between its cells. */
export interface DocumentText {
  readonly text: string;
  /** What the file holds beside, and is not in the text. */
  readonly leftOut: readonly LeftOut[];
}

export const LEFT_OUT = ['footnotes', 'comments', 'deletions', 'hidden-text', 'pictures', 'macros'] as const;
export type LeftOut = (typeof LEFT_OUT)[number];

/** A paragraph as a file of any kind says it. */
export interface RawParagraph {
  readonly text: string;
  /** The level of a heading, from 1; absent for ordinary text. */
  readonly heading?: number;
  /** Whether it is a row of a table, its cells parted by tabs. */
  readonly isRow?: boolean;
}

/** In UTF-16 units: as UTF-8, no more than a file of the program may have. The longest approved documents have a tenth of it. */
export const LONGEST_DOCUMENT = 600_000;
