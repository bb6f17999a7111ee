import { widthOf } from '../text/width';

/** In points, of text of 10 points. */
const LINE = 14;
const AROUND = 6;
/** The most that a row can have. */
const HIGHEST = 409;
/** What a cell keeps free on both sides, in digits. */
const PADDING = 1;
/** Of a line that goes on below, how much is filled: none begins with a full stop. */
const FILLED = 0.9;
/** The same where words are long, such as addresses, which break where they can. */
const FILLED_BY_WORDS = 0.65;

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
  // Chinese characters are two digits wide, and none is cut.
  const room = Math.floor((width - PADDING) / 2) * 2;
  return lines.reduce((sum, line) => sum + linesOf(line, room), 0);
}

function linesOf(line: string, room: number): number {
  const needed = widthOf(line);
  if (needed <= room) return 1;
  const longest = Math.max(0, ...(line.match(/[!-~]+/g) ?? []).map((word) => word.length));
  return Math.ceil(needed / (room * (longest > room / 2 ? FILLED_BY_WORDS : FILLED)));
}
