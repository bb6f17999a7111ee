import Table from 'cli-table3';
import { padToWidth, widthOf } from '../../text/width';
import { wrapText } from '../../text/wrap';
import { remembering } from './remembering';

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
  readonly width: number;
}

/** A column in which some row has something. */
interface UsedColumn extends Column {
  /** Its place in the rows. */
  readonly at: number;
  /** Its different cells: what is done for a cell is done once, in however many rows it stands. */
  readonly cells: ReadonlySet<Cell>;
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
  const used = columns.flatMap((column, at): UsedColumn[] => {
    if (!rows.some((row) => row[at]?.text !== '')) return [];
    return [{ ...column, at, cells: cellsAt(at, rows) }];
  });
  const { widths, gap } = measure(used, width);
  const set = used.map((column, index) => setColumn(column, widths[index] ?? 2));
  const layOut = isMuch(set, rows) ? layOutByHand : layOutByLibrary;
  return layOut(set, rows, gap);
}

function cellsAt(at: number, rows: readonly Row[]): ReadonlySet<Cell> {
  const cells = new Set<Cell>();
  let latest: Cell | undefined;
  for (const row of rows) {
    const cell = row[at] ?? EMPTY;
    if (cell !== latest) cells.add(cell); // nearly always the row before has the same
    latest = cell;
  }
  return cells;
}

/** How wide each column may be, and what stands between two. */
function measure(columns: readonly UsedColumn[], width: number): { widths: readonly number[]; gap: string } {
  const natural = columns.map(({ heading, limit = Infinity, cells }) => {
    const texts = new Set([heading]);
    for (const { text } of cells) texts.add(text);
    return Math.min(limit, widestOf([...texts].flatMap((text) => text.split('\n'))));
  });
  const open = columns.findIndex(({ limit }) => limit === undefined);
  const taken = natural.reduce((sum, each, index) => sum + (index === open ? 0 : each), 0);
  const roomFor = (gap: string): number => width - taken - gap.length * (columns.length - 1);
  const wish = natural[open] ?? 0;
  const gap = roomFor(GAP) >= Math.min(wish, COMFORTABLE_OPEN_COLUMN) ? GAP : NARROW_GAP;
  const openWidth = Math.max(NARROWEST_OPEN_COLUMN, Math.min(wish, roomFor(gap)));
  return { widths: natural.map((each, index) => (index === open ? openWidth : each)), gap };
}

function setColumn(column: UsedColumn, width: number): SetColumn {
  const blockOf = blocksOfWidth(width);
  const blocks = new Map<Cell, Block>();
  for (const cell of column.cells) blocks.set(cell, blockOf(cell.brush)(cell.text));
  return { ...column, head: blockOf(undefined)(column.heading), blocks };
}

/** The block of a cell by its colour and its text; the same one for the same cell. */
function blocksOfWidth(width: number): (brush: Cell['brush']) => (text: string) => Block {
  return remembering((brush) =>
    remembering((text) => {
      const lines = wrapText(text, width);
      return { lines: brush === undefined ? lines : lines.map(brush), width: widestOf(lines) };
    }),
  );
}

function isMuch(columns: readonly SetColumn[], rows: readonly Row[]): boolean {
  if (rows.length > MOST_ROWS_FOR_LIBRARY) return true;
  const heights = rows.map((row) => Math.max(0, ...columns.map((column) => blockIn(column, row).lines.length)));
  return heights.reduce((sum, height) => sum + height, 0) > MOST_LINES_FOR_LIBRARY;
}

function blockIn({ at, blocks, head }: SetColumn, row: Row): Block {
  return blocks.get(row[at] ?? EMPTY) ?? head;
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
  const padded = columns.map(paddedColumn);
  const blanks = padded.map(({ width }) => ' '.repeat(width));
  const lines: string[] = [];
  const add = (texts: readonly (readonly string[])[]): void => {
    let height = 0;
    for (const { length } of texts) height = Math.max(height, length);
    for (let at = 0; at < height; at++) {
      lines.push(withoutSpacesBehind(texts.map((own, index) => own[at] ?? blanks[index]).join(gap)));
    }
  };
  add(padded.map(({ head }) => head));
  lines.push(padded.map(({ width }) => RULE.repeat(width)).join(gap));
  for (const row of rows) add(padded.map(({ linesOf }) => linesOf(row)));
  return lines.join('\n');
}

/** A column whose lines are all equally wide. */
interface PaddedColumn {
  readonly width: number;
  readonly head: readonly string[];
  readonly linesOf: (row: Row) => readonly string[];
}

function paddedColumn(column: SetColumn): PaddedColumn {
  const { at, align, head, blocks } = column;
  let { width } = head;
  for (const block of blocks.values()) width = Math.max(width, block.width);
  const pad = remembering(({ lines }: Block) => lines.map((line) => aligned(line, width, align)));
  const padCell = remembering((cell: Cell) => pad(blocks.get(cell) ?? head));
  return { width, head: pad(head), linesOf: (row) => padCell(row[at] ?? EMPTY) };
}

function withoutSpacesBehind(line: string): string {
  let end = line.length;
  while (line.endsWith(' ', end)) end--;
  return line.slice(0, end);
}

function aligned(line: string, width: number, align: 'right' | undefined): string {
  return align === 'right' ? ' '.repeat(Math.max(0, width - widthOf(line))) + line : padToWidth(line, width);
}
