import { AlignmentType, ShadingType, type FileChild, type Paragraph } from 'docx';
import type { Bar, ChartBlock } from '../../document/blocks';
import { pt, SIZES, TEXT_WIDTH } from './measures';
import { paragraph } from './paragraphs';
import { exactly, STYLES } from './styles';
import { CELL_MARGIN, NO_LINES, rowOf, tableOf } from './table-frame';
import { charactersOnPaper } from './text-width';
import { wordText } from './word-text';

/** Dark enough for a printer without colours. */
const BAR_COLOUR = '5B7FA6';
const BAR_HEIGHT = pt(11);
const LINE_HEIGHT = pt(17);
/** The bar has at least so much of the width; longer texts beside it go on in further lines. */
const LEAST_BAR = 0.4;
const MOST_KEPT = 12;

/** Bars below each other: label, bar, value. A bar is a shaded line that ends where its value says. */
export function chart({ title, of, full, bars }: ChartBlock): readonly FileChild[] {
  const widths = chartWidths([
    [of.label, ...bars.map(({ label }) => label)].map(wordText),
    [of.value, ...bars.map(({ text }) => text)].map(wordText),
  ]);
  const head = rowOf(widths, [[headText(of.label)], [headText('')], [headText(of.value)]]);
  // A few bars are one picture, which no page parts.
  const isKept = bars.length <= MOST_KEPT;
  const rows = bars.map((bar, index) => barRow(bar, full, widths, isKept && index < bars.length - 1));
  return [
    paragraph(STYLES.cellHead, title, { spacing: { ...exactly(LINE_HEIGHT), before: pt(6) }, keepNext: true }),
    tableOf(widths, [head, ...rows], NO_LINES),
  ];
}

/** Room for the longest text on either side, the rest for the bar. */
function chartWidths([labels, values]: readonly [readonly string[], readonly string[]]): readonly number[] {
  const most = Math.round((TEXT_WIDTH * (1 - LEAST_BAR)) / 2);
  const [label, value] = [labels, values].map((texts) => {
    const characters = Math.max(...texts.map(charactersOnPaper));
    return Math.min(most, Math.ceil((characters + 1) * pt(SIZES.小四)) + 2 * CELL_MARGIN.side);
  });
  return [label ?? 0, TEXT_WIDTH - (label ?? 0) - (value ?? 0), value ?? 0];
}

function headText(text: string): Paragraph {
  return paragraph(STYLES.cellHead, text, { spacing: exactly(LINE_HEIGHT), keepNext: true });
}

function barRow(
  { label, value, text }: Bar,
  full: number,
  widths: readonly number[],
  keepNext: boolean,
): ReturnType<typeof rowOf> {
  const side = (words: string, alignment: (typeof AlignmentType)[keyof typeof AlignmentType]): Paragraph =>
    paragraph(STYLES.cell, words, { spacing: exactly(LINE_HEIGHT), alignment, keepNext });
  const cells = [
    [side(label, AlignmentType.RIGHT)],
    [barLine(value / full, (widths[1] ?? 0) - 2 * CELL_MARGIN.side)],
    [side(text, AlignmentType.LEFT)],
  ];
  return rowOf(widths, cells, { cantSplit: true });
}

/** @param share of the longest bar, from 0 to 1 */
function barLine(share: number, room: number): Paragraph {
  return paragraph(STYLES.cell, '', {
    spacing: exactly(BAR_HEIGHT),
    indent: { right: Math.round((1 - share) * room) },
    ...(share > 0 && { shading: { type: ShadingType.CLEAR, color: 'auto', fill: BAR_COLOUR } }),
  });
}
