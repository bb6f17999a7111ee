import { padToWidth, widthOf } from '../../text/width';
import { wrapText } from '../../text/wrap';

const GAP = '  ';
/** Two Chinese characters. In less, a column could not be read; the rows are then set below each other. */
const LEAST_WIDTH = 4;

export interface TextColumn {
  readonly title: string;
  /** How wide it is, relative to the other columns. */
  readonly width: number;
}

/**
 * A table as lines of at most so many columns of the terminal, cells wrapped, without rules between columns: those are
 * drawn two wide in Chinese fonts and would not stand under each other. In too little space each cell gets its own lines.
 */
export function textTable(
  columns: readonly TextColumn[],
  rows: readonly (readonly string[])[],
  width: number,
): readonly string[] {
  const space = width - GAP.length * (columns.length - 1);
  if (space < columns.length * LEAST_WIDTH) return setApart(rows.map((row) => stackedRow(columns, row, width)));
  const widths = columnWidths(columns, rows, space);
  const titles = columns.map(({ title }) => title);
  const ruler = widths.map((each) => '-'.repeat(each)).join(GAP);
  return [...tableRow(titles, widths), ruler, ...setApart(rows.map((row) => tableRow(row, widths)))];
}

/**
 * Every column gets the least width; what is left goes, one by one, to the column that is narrowest for its relative width
 * and whose longest cell needs more.
 */
function columnWidths(
  columns: readonly TextColumn[],
  rows: readonly (readonly string[])[],
  space: number,
): readonly number[] {
  const shared = columns.map(({ title, width }, index) => ({
    share: width,
    need: Math.max(widthOf(title), ...rows.map((row) => widthOf(row[index] ?? ''))),
    given: LEAST_WIDTH,
  }));
  for (let left = space - columns.length * LEAST_WIDTH; left > 0; left--) {
    const [first, ...others] = shared.filter(({ need, given }) => need > given);
    if (first === undefined) break;
    const poorest = others.reduce(
      (least, each) => (each.given * least.share < least.given * each.share ? each : least),
      first,
    );
    poorest.given++;
  }
  return shared.map(({ given }) => given);
}

function tableRow(cells: readonly string[], widths: readonly number[]): readonly string[] {
  const wrapped = cells.map((cell, index) => wrapText(cell, widths[index] ?? LEAST_WIDTH));
  const height = Math.max(...wrapped.map((lines) => lines.length));
  return Array.from({ length: height }, (_, line) =>
    wrapped.map((lines, column) => padToWidth(lines[line] ?? '', widths[column] ?? LEAST_WIDTH)).join(GAP),
  );
}

function stackedRow(columns: readonly TextColumn[], row: readonly string[], width: number): readonly string[] {
  return columns.flatMap(({ title }, index) => wrapText(`${title}：${row[index] ?? ''}`, width));
}

/** A blank line between one row and the next, unless each takes one line only. */
function setApart(rows: readonly (readonly string[])[]): readonly string[] {
  if (rows.every((lines) => lines.length === 1)) return rows.flat();
  return rows.flatMap((lines, index) => (index > 0 ? ['', ...lines] : lines));
}
