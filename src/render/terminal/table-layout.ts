import Table from 'cli-table3';
import { padToWidth, widthOf } from '../../text/width';
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

/** A cell as it will be printed: wrapped, and coloured line by line, or a colour would run through the columns beside. */
interface Block {
  readonly lines: readonly string[];
  readonly width: number;
}

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

/**
 * Lays rows out under headings, in so many columns of the terminal where that can be done. Columns in which no row has
 * anything are left out.
 */
export function layOutTable(columns: readonly Column[], rows: readonly (readonly Cell[])[], width: number): string {
  const used = columns.map((_, index) => index).filter((index) => rows.some((row) => row[index]?.text !== ''));
  const kept = used.map((index) => columns[index]).filter((column) => column !== undefined);
  const cells = rows.map((row) => used.map((index) => row[index] ?? { text: '' }));
  const { widths, gap } = measure(kept, cells, width);
  const blocks = kept.map((_, index) => blocksOfWidth(widths[index] ?? 2));
  const toBlocks = (row: readonly Cell[]): Block[] =>
    row.flatMap((cell, index) => blocks[index]?.(cell.brush)(cell.text) ?? []);
  const head = toBlocks(kept.map(({ heading }) => ({ text: heading })));
  const body = cells.map(toBlocks);
  const lines = body.reduce((sum, row) => sum + Math.max(0, ...row.map((block) => block.lines.length)), 0);
  const isMuch = rows.length > MOST_ROWS_FOR_LIBRARY || lines > MOST_LINES_FOR_LIBRARY;
  const layOut = isMuch ? layOutByHand : layOutByLibrary;
  return layOut(kept, head, body, gap).replace(/ +$/gm, '');
}

/** How wide each column may be, and what stands between two. */
function measure(
  columns: readonly Column[],
  rows: readonly (readonly Cell[])[],
  width: number,
): { widths: readonly number[]; gap: string } {
  const natural = columns.map(({ heading, limit = Infinity }, index) => {
    const texts = new Set([heading, ...rows.map((row) => row[index]?.text ?? '')]);
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

/** The block of a cell by its colour and its text; the same one for the same cell. */
function blocksOfWidth(width: number): (brush: Cell['brush']) => (text: string) => Block {
  return remembering((brush) =>
    remembering((text) => {
      const lines = wrapText(text, width);
      return { lines: brush === undefined ? lines : lines.map(brush), width: widestOf(lines) };
    }),
  );
}

/** Works each thing out once: most of what stands in a column of a long table stands there many times. */
function remembering<Key, Value extends object>(work: (key: Key) => Value): (key: Key) => Value {
  const known = new Map<Key, Value>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    const value = work(key);
    known.set(key, value);
    return value;
  };
}

function widestOf(lines: readonly string[]): number {
  return lines.reduce((widest, line) => Math.max(widest, widthOf(line)), 0);
}

function layOutByLibrary(
  columns: readonly Column[],
  head: readonly Block[],
  rows: readonly (readonly Block[])[],
  gap: string,
): string {
  const table = new Table({
    chars: {
      ...{ top: '', 'top-mid': '', 'top-left': '', 'top-right': '' },
      ...{ bottom: '', 'bottom-mid': '', 'bottom-left': '', 'bottom-right': '' },
      ...{ left: '', 'left-mid': '', right: '', 'right-mid': '' },
      ...{ mid: RULE, 'mid-mid': gap, middle: gap },
    },
    // Its own colours would be printed into pipes, too.
    style: { head: [], border: [], compact: true, 'padding-left': 0, 'padding-right': 0 },
    head: head.map(({ lines }) => lines.join('\n')),
    colAligns: columns.map(({ align }) => align ?? 'left'),
  });
  for (const row of rows) table.push(row.map(({ lines }) => lines.join('\n')));
  return table.toString();
}

/** The same, line for line. */
function layOutByHand(
  columns: readonly Column[],
  head: readonly Block[],
  rows: readonly (readonly Block[])[],
  gap: string,
): string {
  const widths = columns.map((_, index) =>
    [head, ...rows].reduce((widest, row) => Math.max(widest, row[index]?.width ?? 0), 0),
  );
  const padded = widths.map((width, index) =>
    remembering(({ lines }: Block) => lines.map((line) => aligned(line, width, columns[index]?.align))),
  );
  const blanks = widths.map((width) => ' '.repeat(width));
  const toLines = (row: readonly Block[]): string[] => {
    const texts = row.map((block, index) => padded[index]?.(block) ?? []);
    const height = texts.reduce((tallest, lines) => Math.max(tallest, lines.length), 0);
    return Array.from({ length: height }, (_, at) => texts.map((lines, index) => lines[at] ?? blanks[index]).join(gap));
  };
  const rule = widths.map((width) => RULE.repeat(width)).join(gap);
  return [...toLines(head), rule, ...rows.flatMap(toLines)].join('\n');
}

function aligned(line: string, width: number, align: 'right' | undefined): string {
  return align === 'right' ? ' '.repeat(Math.max(0, width - widthOf(line))) + line : padToWidth(line, width);
}
