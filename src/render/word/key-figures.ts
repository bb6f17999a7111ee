import { AlignmentType, type Paragraph, type Table } from 'docx';
import type { KeyFigure, KeyFiguresBlock } from '../../document/blocks';
import { columnWidths } from './column-widths';
import { pt, SIZES, TEXT_WIDTH } from './measures';
import { paragraph } from './paragraphs';
import { exactly, STYLES } from './styles';
import { CELL_MARGIN, GRID, rowOf, tableOf } from './table-frame';
import { isTall, linesIn } from './text-width';
import { run, wordText } from './word-text';

const MOST_IN_A_ROW = 4;
/** 小二 */
const VALUE_SIZE = 18;
const VALUE_LINE = pt(28);
const LABEL_LINE = pt(17);

/** Values large, their labels below them, at most four in a row, the rows as even as they can be. */
export function keyFigures({ items }: KeyFiguresBlock): Table {
  const rows = Math.ceil(items.length / MOST_IN_A_ROW);
  const inARow = Math.ceil(items.length / rows);
  const columns = Array.from({ length: inARow }, () => 1);
  const widths = columnWidths(columns, columns, TEXT_WIDTH);
  const room = Math.min(...widths) - 2 * CELL_MARGIN.side;
  const parted = Array.from({ length: rows }, (_, row) => items.slice(row * inARow, (row + 1) * inARow));
  return tableOf(
    widths,
    parted.map((row) => {
      const cells = columns.map((_, index) => keyFigure(row[index], room));
      return rowOf(widths, cells, { cantSplit: !row.some((item) => isTallFigure(item, room)) });
    }),
    GRID,
  );
}

function isTallFigure({ label, value }: KeyFigure, room: number): boolean {
  return [label, value].some((text) => isTall(linesIn(wordText(text), SIZES.小四, room), LABEL_LINE));
}

/** A value that is too long for its cell is no number to be looked at from afar, and is as small as its label. */
function keyFigure(item: KeyFigure | undefined, room: number): readonly Paragraph[] {
  if (item === undefined) return [cellText('')];
  const isShort = linesIn(wordText(item.value), VALUE_SIZE, room) <= 1;
  return [
    paragraph(STYLES.keyFigure, [run(item.value, { size: 2 * (isShort ? VALUE_SIZE : SIZES.小四) })], {
      spacing: exactly(isShort ? VALUE_LINE : LABEL_LINE),
    }),
    cellText(item.label),
  ];
}

function cellText(label: string): Paragraph {
  return paragraph(STYLES.cell, label, { spacing: exactly(LABEL_LINE), alignment: AlignmentType.CENTER });
}
