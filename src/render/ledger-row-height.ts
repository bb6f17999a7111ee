import { widthOf } from '../text/width';

/** In points, of text of 10 points. */
const LINE = 14;
const AROUND = 6;
/** The most that a row can have. */
const HIGHEST = 409;
/** What a cell keeps free on both sides, in digits. */
const PADDING = 1;

/** What stands in a cell, and how wide that is, in digits of the usual font. */
export interface CellText {
  readonly lines: readonly string[];
  readonly width: number;
}

/**
 * How high a row must be, in points, for its texts to be seen. Excel and WPS work it out themselves when somebody writes
 * there, but what only shows a file, as phones do, does not.
 */
export function heightFor(cells: readonly CellText[]): number {
  const most = Math.max(1, ...cells.map(wrappedLines));
  return Math.min(HIGHEST, most * LINE + AROUND);
}

function wrappedLines({ lines, width }: CellText): number {
  return lines.reduce((sum, line) => sum + Math.max(1, Math.ceil(widthOf(line) / (width - PADDING))), 0);
}
