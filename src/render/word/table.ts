import { AlignmentType, type Paragraph, type Table, type TableRow } from 'docx';
import type { TableBlock } from '../../document/blocks';
import { columnWidths } from './column-widths';
import { pt, SIZES, TEXT_WIDTH } from './measures';
import { paragraph } from './paragraphs';
import { exactly, STYLES } from './styles';
import { CELL_MARGIN, GRID, rowOf, tableOf } from './table-frame';
import { isTall, linesIn } from './text-width';
import { titleLines } from './title-lines';
import { run, wordText } from './word-text';

/** Every column has room for the two characters of 序号. */
const LEAST_CHARACTERS = 2;

/** The table with what its looks depend on. */
interface Layout {
  /** Of the text, in points. */
  readonly size: number;
  /** The height of a line, in twips. */
  readonly line: number;
  readonly widths: readonly number[];
  /** By column: whether every cell has one line. */
  readonly isCentred: readonly boolean[];
}

/** What a text's lines depend on. */
type Lines = Pick<Layout, 'size' | 'widths'>;

/**
 * A table as wide as the text, its columns in their proportions. The head is repeated on each page, rows stay whole.
 *
 * @param keepWithNext whether the last row must stand on the page of what follows
 */
export function table({ columns, rows }: TableBlock, keepWithNext: boolean): Table {
  const titles = columns.map(({ title }) => wordText(title));
  const texts = rows.map(({ cells }) => columns.map(({ key }) => wordText(cells[key] ?? '')));
  const layout = layOut(
    columns.map(({ width }) => width),
    texts,
  );
  const head = headRow(titles, layout);
  const isKept = isShort(texts, layout);
  const body = texts.map((cells, index) => bodyRow(cells, layout, index === texts.length - 1 ? keepWithNext : isKept));
  return tableOf(layout.widths, [head, ...body], GRID);
}

function layOut(proportions: readonly number[], texts: readonly (readonly string[])[]): Layout {
  const size = sizeFor(proportions.length);
  const least = proportions.map(() => LEAST_CHARACTERS * pt(size) + 2 * CELL_MARGIN.side);
  const widths = columnWidths(proportions, least, TEXT_WIDTH);
  const line = Math.round(pt(size) * 1.4);
  const layout = { size, line, widths };
  const isCentred = widths.map((_, index) => texts.every((cells) => linesOf(cells[index] ?? '', layout, index) <= 1));
  return { ...layout, isCentred };
}

/** 小四 as long as a column has about six characters, smaller where there are more columns. */
function sizeFor(columns: number): number {
  if (columns <= 5) return SIZES.小四;
  return columns <= 8 ? SIZES.五号 : SIZES.小五;
}

function headRow(titles: readonly string[], layout: Layout): TableRow {
  const isWhole = !isTallRow(titles, layout);
  const cells = titles.map((title, index) => [
    cellText(STYLES.cellHead, titleLines(title, charactersAcross(layout, index)), layout, {
      isCentred: true,
      keepNext: isWhole,
    }),
  ]);
  return rowOf(layout.widths, cells, { tableHeader: isWhole, cantSplit: isWhole });
}

function bodyRow(texts: readonly string[], layout: Layout, keepNext: boolean): TableRow {
  const cells = texts.map((text, index) => [
    cellText(STYLES.cell, [text], layout, { isCentred: layout.isCentred[index] === true, keepNext }),
  ]);
  return rowOf(layout.widths, cells, { cantSplit: !isTallRow(texts, layout) });
}

function cellText(
  style: string,
  lines: readonly string[],
  { size, line }: Layout,
  { isCentred, keepNext }: { readonly isCentred: boolean; readonly keepNext: boolean },
): Paragraph {
  const runs = lines.map((text, index) => run(text, { size: 2 * size, ...(index > 0 && { break: 1 }) }));
  return paragraph(style, runs, {
    spacing: exactly(line),
    alignment: isCentred ? AlignmentType.CENTER : AlignmentType.LEFT,
    keepNext,
  });
}

/** A table that is no more than a third of a page is not torn: a head with one row under it tells nothing. */
function isShort(texts: readonly (readonly string[])[], layout: Layout): boolean {
  const lines = texts.map((cells) => Math.max(...cells.map((text, index) => linesOf(text, layout, index))));
  return !isTall(
    lines.reduce((sum, each) => sum + each, 0),
    layout.line,
  );
}

function isTallRow(texts: readonly string[], layout: Layout): boolean {
  return isTall(Math.max(...texts.map((text, index) => linesOf(text, layout, index))), layout.line);
}

function linesOf(text: string, layout: Lines, column: number): number {
  return linesIn(text, layout.size, roomIn(layout, column));
}

/** How many characters a line of a column holds. */
function charactersAcross(layout: Lines, column: number): number {
  return Math.floor(roomIn(layout, column) / pt(layout.size));
}

/** In twips. */
function roomIn({ widths }: Lines, column: number): number {
  return (widths[column] ?? 0) - 2 * CELL_MARGIN.side;
}
