import Table from 'cli-table3';
import { widthOf } from '../../text/width';
import { wrapText } from '../../text/wrap';

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

type Lines = readonly string[];

/**
 * A cell in its column: at first as wide as it is by itself, then as it will be printed, wrapped, coloured line by line, or a
 * colour would run through the columns beside, and in the end as wide as its column.
 */
interface Block {
  lines: Lines;
  /** Of its widest line, without the colours. */
  width: number;
}

/** A column in which some row has something. */
interface UsedColumn extends Column {
  /** Its place in the rows. */
  readonly at: number;
  /** Its different cells: what is done for a cell is done once, in however many rows it stands. */
  readonly blocks: ReadonlyMap<Cell, Block>;
}

/** A column whose cells have their lines. */
interface SetColumn extends UsedColumn {
  readonly head: Block;
}

type Row = readonly Cell[];

/** The library takes a second for some thousand rows, and of a year's status it would be a quarter of the whole run. */
const MOST_ROWS_FOR_LIBRARY = 100;
/** A name of some thousand characters is a cell of some hundred lines, for which it takes as long. */
const MOST_LINES_FOR_LIBRARY = 400;
/** Of a long table a piece has so many, which is worth a write. */
const ROWS_AT_ONCE = 2_000;
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
  return [...tablePieces(columns, rows, width)].join('');
}

/** The same in pieces. */
export function tablePieces(columns: readonly Column[], rows: readonly Row[], width: number): Iterable<string> {
  const used = columns
    .map((column, at): UsedColumn => ({ ...column, at, blocks: blocksAt(at, rows) }))
    .filter(({ blocks }) => holdsText(blocks.keys()));
  const { widths, gap } = measure(used, width);
  const set = used.map((column, index) => setColumn(column, widths[index] ?? 2));
  return isMuch(set, rows) ? layOutByHand(set, rows, gap) : [layOutByLibrary(set, rows, gap)];
}

const NO_LINES: Lines = [];

function blocksAt(at: number, rows: readonly Row[]): ReadonlyMap<Cell, Block> {
  const blocks = new Map<Cell, Block>();
  let latest: Cell | undefined;
  // A function for each row becomes fast sooner than a loop over all of them, which is gone through only once.
  rows.forEach((row) => {
    const cell = row[at] ?? EMPTY;
    // Nearly always the row before has the same.
    if (cell !== latest && !blocks.has(cell)) blocks.set(cell, { lines: NO_LINES, width: widthOfLines(cell.text) });
    latest = cell;
  });
  return blocks;
}

function holdsText(cells: Iterable<Cell>): boolean {
  for (const { text } of cells) if (text !== '') return true;
  return false;
}

/** How wide each column may be, and what stands between two. */
function measure(columns: readonly UsedColumn[], width: number): { widths: readonly number[]; gap: string } {
  const natural = columns.map(({ heading, limit = Infinity, blocks }) =>
    Math.min(limit, widestBlock(widthOfLines(heading), blocks)),
  );
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

function widestBlock(least: number, blocks: ReadonlyMap<Cell, Block>): number {
  let widest = least;
  blocks.forEach(({ width }) => {
    if (width > widest) widest = width;
  });
  return widest;
}

function setColumn(column: UsedColumn, width: number): SetColumn {
  column.blocks.forEach((block, cell) => {
    setLines(block, cell, width);
  });
  const head = { lines: NO_LINES, width: widthOfLines(column.heading) };
  setLines(head, { text: column.heading }, width);
  return { ...column, head };
}

/** @param width how wide the cell may be */
function setLines(block: Block, { text, brush }: Cell, width: number): void {
  const isLine = block.width <= width && !text.includes('\n') && text.length === text.trimEnd().length;
  const lines = isLine ? [text] : wrapText(text, width);
  if (!isLine) block.width = widestOf(lines);
  block.lines = brush === undefined ? lines : lines.map(brush);
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

/** The same, line for line, in pieces. */
function* layOutByHand(columns: readonly SetColumn[], rows: readonly Row[], gap: string): Generator<string> {
  const padded = columns.map((column) => paddedColumn(column, gap));
  const heads = padded.map(({ head }) => head);
  const blanks = padded.map(({ blank }) => blank);
  const rule = padded.map(({ width }) => RULE.repeat(width)).join(gap);
  const bands = bandsOf(padded, Math.max(0, columns.findIndex(isOpen)));
  const below = (row: Row): string => linesBelow(row, bands);
  yield [...besideEachOther(heads, blanks).map(withoutSpacesBehind), rule].join('\n');
  for (let from = 0; from < rows.length; from += ROWS_AT_ONCE)
    yield rows
      .slice(from, from + ROWS_AT_ONCE)
      .map(below)
      .join('');
}

/** Some columns beside each other, whose lines are all equally wide and have the gap to what follows at their ends. */
interface Band {
  readonly blank: string;
  readonly linesOf: (row: Row) => Lines;
}

/** All columns: the open one and those on each side of it. */
interface Bands {
  readonly ahead: Band;
  readonly open: Band;
  readonly behind: Band;
}

interface PaddedColumn extends Band {
  readonly at: number;
  readonly width: number;
  readonly head: Lines;
}

function paddedColumn({ at, align, head, blocks }: SetColumn, gap: string): PaddedColumn {
  const width = widestBlock(head.width, blocks);
  const pad = (block: Block): void => {
    const { lines, width: own } = block;
    block.lines = lines.map((line) => aligned(line, width - (lines.length === 1 ? own : widthOf(line)), align, gap));
  };
  pad(head);
  blocks.forEach(pad);
  const linesOf = (row: Row): Lines => (blocks.get(row[at] ?? EMPTY) ?? head).lines;
  return { at, width, head: head.lines, blank: ' '.repeat(width) + gap, linesOf };
}

/** @param missing how many columns the line takes less than its column has */
function aligned(line: string, missing: number, align: 'right' | undefined, gap: string): string {
  const blanks = ' '.repeat(Math.max(0, missing));
  return align === 'right' ? blanks + line + gap : line + (blanks + gap);
}

/** What stands beside the open column nearly always stands in the row before, too. The first band begins each line. */
function bandsOf(columns: readonly PaddedColumn[], at: number): Bands {
  const ahead = bandOf(columns.slice(0, at), (line) => `\n${line}`);
  const behind = bandOf(columns.slice(at + 1), withoutSpacesBehind);
  return { ahead, open: columns[at] ?? NO_COLUMN, behind };
}

const NO_COLUMN: Band = { blank: '', linesOf: () => NO_LINES };

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
  return columns.every(({ at }) => row[at] === other[at]);
}

/** @param blanks what stands in each part below its last line */
function besideEachOther(parts: readonly Lines[], blanks: readonly string[]): string[] {
  const height = Math.max(0, ...parts.map(({ length }) => length));
  return Array.from({ length: height }, (_, at) => parts.map((own, index) => own[at] ?? blanks[index]).join(''));
}

/** The lines of a row below what stands there, without spaces at their ends, where the last band has none either. */
function linesBelow(row: Row, { ahead, open, behind }: Bands): string {
  const first = ahead.linesOf(row);
  const middle = open.linesOf(row);
  const last = behind.linesOf(row);
  const height = Math.max(1, first.length, middle.length, last.length);
  let lines = '';
  for (let at = 0; at < height; at++) {
    const end = last[at] ?? behind.blank;
    const line = (first[at] ?? ahead.blank) + (middle[at] ?? open.blank) + end;
    lines += end === '' ? withoutSpacesBehind(line) : line;
  }
  return lines;
}

function withoutSpacesBehind(line: string): string {
  let end = line.length;
  while (line.endsWith(' ', end)) end--;
  return line.slice(0, end);
}
