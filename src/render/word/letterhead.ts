import { BorderStyle, Paragraph } from 'docx';
import type { LetterheadBlock } from '../../document/blocks';
import { LINE, mm, pt, SIZES, TEXT_WIDTH } from './measures';
import { paragraph } from './paragraphs';
import { exactly, STYLES } from './styles';
import { charactersIn } from './text-width';
import { run, wordText } from './word-text';

/** 小初 and more: the largest mark that offices of a bureau use. */
const LARGEST_MARK = 52;
/** From the top of the text to the top of the mark. */
const ABOVE_MARK = mm(35);

/**
 * 版头: the mark in red, two lines below it the number, and 4 mm below that a red line as wide as the text. The mark is so
 * large that it fills one line; one of more characters than 二号 has room for takes several.
 */
export function letterhead({ mark, number }: LetterheadBlock): readonly Paragraph[] {
  const size = markSize(charactersIn(wordText(mark)));
  const line = Math.ceil(pt(size) * 1.2);
  // The characters stand in the middle of their line.
  const above = ABOVE_MARK - Math.round((line - pt(size)) / 2);
  return [
    new Paragraph({
      style: STYLES.mark,
      children: [run(mark, { size: 2 * size })],
      spacing: { ...exactly(line), before: above },
      keepNext: true,
    }),
    paragraph(STYLES.number, number ?? '', {
      spacing: { ...exactly(LINE), before: number === undefined ? 0 : 2 * LINE },
      border: { bottom: { style: BorderStyle.SINGLE, color: 'FF0000', size: 12, space: 5 } },
      keepNext: true,
    }),
  ];
}

/** In half points, so that the mark fits the width. */
function markSize(characters: number): number {
  const fitting = Math.floor((2 * TEXT_WIDTH) / 20 / Math.max(1, characters)) / 2;
  return Math.max(SIZES.二号, Math.min(LARGEST_MARK, fitting));
}
