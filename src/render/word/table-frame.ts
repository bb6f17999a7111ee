import {
  BorderStyle,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlign,
  WidthType,
  type IBorderOptions,
  type ITableBordersOptions,
  type ITableRowOptions,
  type Paragraph,
} from 'docx';
import { TEXT_WIDTH } from './measures';

/** What stands free at each side of a cell's text, in twips. */
export const CELL_MARGIN = { side: 80, above: 50 } as const;

const THIN: IBorderOptions = { style: BorderStyle.SINGLE, size: 4, color: '000000' };
const NONE: IBorderOptions = { style: BorderStyle.NONE, size: 0, color: 'auto' };

/** Lines around every cell, or nowhere. */
export const GRID = bordersOf(THIN);
export const NO_LINES = bordersOf(NONE);

/** A table as wide as the text, with columns that do not follow their contents. */
export function tableOf(widths: readonly number[], rows: readonly TableRow[], borders: ITableBordersOptions): Table {
  return new Table({
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    margins: {
      marginUnitType: WidthType.DXA,
      ...{ top: CELL_MARGIN.above, bottom: CELL_MARGIN.above },
      ...{ left: CELL_MARGIN.side, right: CELL_MARGIN.side },
    },
    borders,
    rows,
  });
}

/** A row of cells, one a column. */
export function rowOf(
  widths: readonly number[],
  cells: readonly (readonly Paragraph[])[],
  options: Omit<ITableRowOptions, 'children'> = {},
): TableRow {
  const children = cells.map(
    (cell, index) =>
      new TableCell({
        width: { size: widths[index] ?? 0, type: WidthType.DXA },
        verticalAlign: VerticalAlign.CENTER,
        children: cell,
      }),
  );
  return new TableRow({ ...options, children });
}

function bordersOf(line: IBorderOptions): ITableBordersOptions {
  return { top: line, bottom: line, left: line, right: line, insideHorizontal: line, insideVertical: line };
}
