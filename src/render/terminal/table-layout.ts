import Table from 'cli-table3';
import { widthOf } from '../../text/width';
import { wrapText } from '../../text/wrap';
import { remembering } from '../remembering';

/** A column of a table for the terminal. */
export interface Column {
  readonly heading: string;
  /** Wider texts are wrapped; the one column without a limit takes what the others leave. */
  readonly limit?: number;
  readonly align?: 'right';
}

/** A cell: its text, and the colour it gets once it has its place. */
export interface Cell {
  readonly text: string;
  readonly brush?: (text: string) => string;
}

/** A cell as it will be printed: wrapped, and coloured line by line, or a colour would run through the columns beside. */
interface Block {
  readonly lines: readonly string[];
  /** Of its widest line, without the colours. */
  readonly width: number;
}

/** A column in which some row has something. */
interface UsedColumn extends Column {
  /** Its place in the rows. */
  readonly at: number;
  /** Its different cells, and how wide each is: what is done for a cell is done once, in however many rows it stands. */
  readonly cells: ReadonlyMap<Cell, number>;
}

/** A column whose cells have their lines. */
interface SetColumn extends UsedColumn {
  readonly head: Block;
  readonly blocks: ReadonlyMap<Cell, Block>;
}

type Row = readonly Cell[];

/** The library takes a second for some thousand rows, and of a year's status it would be a quarter of the whole run. */
const MOST_ROWS_FOR_LIBRARY = 100;
/** A name of some thousand characters is a cell of some hundred lines, for which it takes as long. */
const MOST_LINES_FOR_LIBRARY = 400;
const NARROWEST_OPEN_COLUMN = 8;
/** Where the open column would be narrower than this, the gaps between columns give way. */
const COMFORTABLE_OPEN_COLUMN = 16;
const GAP = '  ';
const NARROW_GAP = ' ';
/** For the line under the headings: the drawn one is two columns wide in some Chinese terminals. */
const RULE = '-';

const EMPTY: Cell = { text: '' };

/**
 * Lays rows out under headings, in so many columns of the terminal where that can be done. Columns in which no row has
 * anything are left out. Rows may share their cells, and long tables are fast if they do.
 */
export function layOutTable(columns: readonly Column[], rows: readonly Row[], width: number): string {
  const used = columns
    .map((column, at): UsedColumn => ({ ...column, at, cells: cellsAt(at, rows) }))
    .filter(({ cells }) => holdsText(cells.keys()));
  const { widths, gap } = measure(used, width);
  const set = used.map((column, index) => setColumn(column, widths[index] ?? 2));
  const layOut = isMuch(set, rows) ? layOutByHand : layOutByLibrary;
  return layOut(set, rows, gap);
}

function cellsAt(at: number, rows: readonly Row[]): ReadonlyMap<Cell, number> {
  const cells = new Map<Cell, number>();
  let latest: Cell | undefined;
  for (const row of rows) {
    const cell = row[at] ?? EMPTY;
    // Nearly always the row before has the same.
    if (cell !== latest && !cells.has(cell)) cells.set(cell, widthOfLines(cell.text));
    latest = cell;
  }
  return cells;
}

function holdsText(cells: Iterable<Cell>): boolean {
  for (const { text } of cells) if (text !== '') return true;
  return false;
}

/** How wide each column may be, and what stands between two. */
function measure(columns: readonly UsedColumn[], width: number): { widths: readonly number[]; gap: string } {
  const natural = columns.map(({ heading, limit = Infinity, cells }) => {
    let widest = widthOfLines(heading);
    for (const own of cells.values()) widest = Math.max(widest, own);
    return Math.min(limit, widest);
  });
  const open = columns.findIndex(isOpen);
  const taken = natural.reduce((sum, each, index) => sum + (index === open ? 0 : each), 0);
  const roomFor = (gap: string): number => width - taken - gap.length * (columns.length - 1);
  const wish = natural[open] ?? 0;
  const gap = roomFor(GAP) >= Math.min(wish, COMFORTABLE_OPEN_COLUMN) ? GAP : NARROW_GAP;
  const openWidth = Math.max(NARROWEST_OPEN_COLUMN, Math.min(wish, roomFor(gap)));
  return { widths: natural.map((each, index) => (index === open ? openWidth : each)), gap };
}

function isOpen({ limit }: Column): boolean {
  return limit === undefined;
}

function setColumn(column: UsedColumn, width: number): SetColumn {
  const { heading, cells } = column;
  const blocks = new Map<Cell, Block>();
  for (const [cell, own] of cells) blocks.set(cell, blockOf(cell, own, width));
  return { ...column, head: blockOf({ text: heading }, widthOfLines(heading), width), blocks };
}

/**
 * @param own how wide the cell is by itself
 * @param width how wide it may be
 */
function blockOf({ text, brush }: Cell, own: number, width: number): Block {
  const isLine = own <= width && !text.includes('\n') && text.length === text.trimEnd().length;
  const lines = isLine ? [text] : wrapText(text, width);
  return { lines: brush === undefined ? lines : lines.map(brush), width: isLine ? own : widestOf(lines) };
}

function isMuch(columns: readonly SetColumn[], rows: readonly Row[]): boolean {
  if (rows.length > MOST_ROWS_FOR_LIBRARY) return true;
  const heights = rows.map((row) => Math.max(0, ...columns.map((column) => blockIn(column, row).lines.length)));
  return heights.reduce((sum, height) => sum + height, 0) > MOST_LINES_FOR_LIBRARY;
}

function blockIn({ at, blocks, head }: SetColumn, row: Row): Block {
  return blocks.get(row[at] ?? EMPTY) ?? head;
}

function widthOfLines(text: string): number {
  return text.includes('\n') ? widestOf(text.split('\n')) : widthOf(text);
}

function widestOf(lines: readonly string[]): number {
  return lines.reduce((widest, line) => Math.max(widest, widthOf(line)), 0);
}

function layOutByLibrary(columns: readonly SetColumn[], rows: readonly Row[], gap: string): string {
  const table = new Table({
    chars: {
      ...{ top: '', 'top-mid': '', 'top-left': '', 'top-right': '' },
      ...{ bottom: '', 'bottom-mid': '', 'bottom-left': '', 'bottom-right': '' },
      ...{ left: '', 'left-mid': '', right: '', 'right-mid': '' },
      ...{ mid: RULE, 'mid-mid': gap, middle: gap },
    },
    // Its own colours would be printed into pipes, too.
    style: { head: [], border: [], compact: true, 'padding-left': 0, 'padding-right': 0 },
    head: columns.map(({ head }) => head.lines.join('\n')),
    colAligns: columns.map(({ align }) => align ?? 'left'),
  });
  for (const row of rows) table.push(columns.map((column) => blockIn(column, row).lines.join('\n')));
  return table.toString().replace(/ +$/gm, '');
}

/** The same, line for line. */
function layOutByHand(columns: readonly SetColumn[], rows: readonly Row[], gap: string): string {
  const padded = columns.map((column) => paddedColumn(column, gap));
  const heads = padded.map(({ head }) => head);
  const blanks = padded.map(({ blank }) => blank);
  const lines = besideEachOther(heads, blanks).map(withoutSpacesBehind);
  lines.push(padded.map(({ width }) => RULE.repeat(width)).join(gap));
  const bands = bandsOf(padded, Math.max(0, columns.findIndex(isOpen)));
  for (const row of rows) addLines(row, bands, lines);
  return lines.join('\n');
}

type Lines = readonly string[];

/** Some columns beside each other, whose lines are all equally wide and have the gap to what follows at their ends. */
interface Band {
  readonly blank: string;
  readonly linesOf: (row: Row) => Lines;
}

interface PaddedColumn extends Band {
  readonly at: number;
  readonly width: number;
  readonly head: Lines;
}

function paddedColumn({ at, align, head, blocks }: SetColumn, gap: string): PaddedColumn {
  let { width } = head;
  for (const block of blocks.values()) width = Math.max(width, block.width);
  const pad = ({ lines, width: own }: Block): Lines =>
    lines.map((line) => aligned(line, width - (lines.length === 1 ? own : widthOf(line)), align, gap));
  const padded = remembering((cell: Cell) => pad(blocks.get(cell) ?? head));
  return { at, width, head: pad(head), blank: ' '.repeat(width) + gap, linesOf: (row) => padded(row[at] ?? EMPTY) };
}

/** @param missing how many columns the line takes less than its column has */
function aligned(line: string, missing: number, align: 'right' | undefined, gap: string): string {
  const blanks = ' '.repeat(Math.max(0, missing));
  return align === 'right' ? blanks + line + gap : line + blanks + gap;
}

/** The open column and those on each side of it: what stands there nearly always stands in the row before, too. */
function bandsOf(columns: readonly PaddedColumn[], open: number): readonly Band[] {
  const ahead = bandOf(columns.slice(0, open), (line) => line);
  const behind = bandOf(columns.slice(open + 1), withoutSpacesBehind);
  return [ahead, ...columns.slice(open, open + 1), behind];
}

function bandOf(columns: readonly PaddedColumn[], finish: (line: string) => string): Band {
  const blanks = columns.map(({ blank }) => blank);
  let latest: { readonly row: Row; readonly lines: Lines } | undefined;
  const linesOf = (row: Row): Lines => {
    if (latest !== undefined && areAlike(row, latest.row, columns)) return latest.lines;
    const lines = columns.map((column) => column.linesOf(row));
    latest = { row, lines: besideEachOther(lines, blanks).map(finish) };
    return latest.lines;
  };
  return { blank: finish(blanks.join('')), linesOf };
}

function areAlike(row: Row, other: Row, columns: readonly PaddedColumn[]): boolean {
  for (const { at } of columns) if (row[at] !== other[at]) return false;
  return true;
}

/** @param blanks what stands in each part below its last line */
function besideEachOther(parts: readonly Lines[], blanks: readonly string[]): string[] {
  const height = Math.max(0, ...parts.map(({ length }) => length));
  return Array.from({ length: height }, (_, at) => parts.map((own, index) => own[at] ?? blanks[index]).join(''));
}

/** Adds the lines of a row, without spaces at their ends, where the last band has none either. */
function addLines(row: Row, bands: readonly Band[], lines: string[]): void {
  let height = 1;
  for (let at = 0; at < height; at++) {
    let line = '';
    let last = '';
    for (const { linesOf, blank } of bands) {
      const own = linesOf(row);
      if (own.length > height) height = own.length;
      last = own[at] ?? blank;
      line += last;
    }
    lines.push(last === '' ? withoutSpacesBehind(line) : line);
  }
}

function withoutSpacesBehind(line: string): string {
  let end = line.length;
  while (line.endsWith(' ', end)) end--;
  return line.slice(0, end);
}
