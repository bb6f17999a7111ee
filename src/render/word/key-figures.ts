import { AlignmentType, type Paragraph, type Table } from 'docx';
import type { KeyFigure, KeyFiguresBlock } from '../../document/blocks';
import { columnWidths } from './column-widths';
import { pt, SIZES, TEXT_WIDTH } from './measures';
import { paragraph } from './paragraphs';
import { exactly, STYLES } from './styles';
import { CELL_MARGIN, GRID, rowOf, tableOf } from './table-frame';
import { charactersIn } from './text-width';
import { run, wordText } from './word-text';

const MOST_IN_A_ROW = 4;
/** 小二 */
const VALUE_SIZE = 18;

/** Values large, their labels below them, at most four in a row, the rows as even as they can be. */
export function keyFigures({ items }: KeyFiguresBlock): Table {
  const rows = Math.ceil(items.length / MOST_IN_A_ROW);
  const inARow = Math.ceil(items.length / rows);
  const columns = Array.from({ length: inARow }, () => 1);
  const widths = columnWidths(columns, columns, TEXT_WIDTH);
  const cells = Array.from({ length: rows * inARow }, (_, index) => keyFigure(items[index], widths[0] ?? 0));
  return tableOf(
    widths,
    Array.from({ length: rows }, (_, row) => rowOf(widths, cells.slice(row * inARow, (row + 1) * inARow))),
    GRID,
  );
}

/** A value that is too long for its cell is no number to be looked at from afar, and is as small as its label. */
function keyFigure(item: KeyFigure | undefined, width: number): readonly Paragraph[] {
  if (item === undefined) return [cellText('')];
  const isShort = charactersIn(wordText(item.value)) * pt(VALUE_SIZE) <= width - 2 * CELL_MARGIN.side;
  return [
    paragraph(STYLES.keyFigure, [run(item.value, { size: 2 * (isShort ? VALUE_SIZE : SIZES.小四) })], {
      spacing: exactly(pt(isShort ? 28 : 17)),
      keepNext: true,
    }),
    cellText(item.label),
  ];
}

function cellText(label: string): Paragraph {
  return paragraph(STYLES.cell, label, { spacing: exactly(pt(17)), alignment: AlignmentType.CENTER });
}
