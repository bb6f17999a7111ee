import type { Location } from '../source/place';
import type { SourceFile } from '../source/source-file';
import { showUnsafe } from '../text/safe-text';
import { widthOfChar, widthOf } from '../text/width';

const TAB_WIDTH = 4;
const CUT = '...'; // plain dots: … takes two columns on some Chinese terminals, and would move the caret

/** A line of a file as a terminal shows it, and what to print below it to point at a place in it. */
export interface Excerpt {
  readonly text: string;
  readonly pointer: string;
}

/** One character of the line as shown. */
interface Cell {
  /** Where the character stands in the line, in UTF-16 units. */
  readonly at: number;
  readonly shown: string;
  readonly width: number;
}

/**
 * The line on which a place begins, with carets under what it covers there. They stand right also behind Chinese text,
 * tabs and control characters, all of which take another number of columns than of units. A long line is cut around the
 * place.
 *
 * @param room how many columns the line may take
 */
export function excerptOf(file: SourceFile, at: Location, room: number): Excerpt {
  const line = file.lines.lineText(at.start.line);
  const start = Math.min(at.start.column - 1, line.length);
  const whole = at.end.line > at.start.line ? line.length : Math.max(start, at.end.column - 1);
  const end = Math.min(whole, start + room); // no more of it than that can be shown
  // Characters further away can never be shown; a line of a megabyte is not looked at whole.
  const from = wholeCharacter(line, Math.max(0, start - room));
  const cells = cellsOf(line.slice(from, wholeCharacter(line, end + room)), from);
  const shown = cutAround(cells, start, room, { before: from > 0, behind: end + room < line.length });
  const before = widthOfCells(shown.cells.filter((cell) => cell.at < start));
  const covered = widthOfCells(shown.cells.filter((cell) => cell.at >= start && cell.at < end));
  const lead = shown.before ? CUT : '';
  return {
    text: lead + shown.cells.map((cell) => cell.shown).join('') + (shown.behind ? CUT : ''),
    pointer: ' '.repeat(lead.length + before) + '^'.repeat(Math.max(1, covered)),
  };
}

/** Moves an offset that lies inside a surrogate pair to the pair's start. */
function wholeCharacter(line: string, offset: number): number {
  const code = line.charCodeAt(offset);
  return offset > 0 && code >= 0xdc00 && code <= 0xdfff ? offset - 1 : offset;
}

function cellsOf(text: string, offset: number): Cell[] {
  const cells: Cell[] = [];
  const isSafe = showUnsafe(text) === text; // as nearly every line is
  let at = offset;
  let column = 0;
  for (const char of text) {
    const shown = char === '\t' ? ' '.repeat(TAB_WIDTH - (column % TAB_WIDTH)) : isSafe ? char : showUnsafe(char);
    const width = shown === char ? widthOfChar(char) : widthOf(shown);
    cells.push({ at, shown, width });
    at += char.length;
    column += width;
  }
  return cells;
}

interface Cutting {
  readonly cells: readonly Cell[];
  /** Whether something before or behind these characters is not shown. */
  readonly before: boolean;
  readonly behind: boolean;
}

/** The characters to show: all where they fit, else a stretch that begins a little before the place. */
function cutAround(cells: readonly Cell[], start: number, room: number, missing: Omit<Cutting, 'cells'>): Cutting {
  if (!missing.before && !missing.behind && widthOfCells(cells) <= room) return { cells, ...missing };
  const inner = room - 2 * CUT.length;
  const place = cells.findIndex((cell) => cell.at >= start);
  const first = firstToShow(cells, place === -1 ? cells.length : place, Math.floor(inner / 2), missing.before);
  let last = first;
  let used = 0;
  for (; last < cells.length; last++) {
    used += cells[last]?.width ?? 0;
    if (used > inner) break;
  }
  return {
    cells: cells.slice(first, last),
    before: missing.before || first > 0,
    behind: missing.behind || last < cells.length,
  };
}

/** The first character to show: the line's first where the place is near it, else one so many columns before the place. */
function firstToShow(cells: readonly Cell[], place: number, columns: number, isCut: boolean): number {
  let first = place;
  let used = 0;
  while (first > 0) {
    used += cells[first - 1]?.width ?? 0;
    if (used > columns) break;
    first -= 1;
  }
  return isCut ? Math.max(1, first) : first;
}

function widthOfCells(cells: readonly Cell[]): number {
  return cells.reduce((sum, cell) => sum + cell.width, 0);
}
