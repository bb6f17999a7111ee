import type { Paragraph } from 'docx';
import type { AnnexBlock, AnnexListBlock } from '../../document/blocks';
import { CHARACTER, pt, SIZES } from './measures';
import { apart, paragraph, titleParagraph } from './paragraphs';
import { STYLES } from './styles';

/** How far in from the left the words `附件：` stand, and what follows them, in twips. */
const WORD_START = 2 * CHARACTER;
const NAME_START = 5 * CHARACTER;

/** 附件说明, a line below the body: `附件：1.名称`, lines that go on standing under the name. */
export function annexList({ titles }: AnnexListBlock, keepWithNext: boolean): readonly Paragraph[] {
  return titles.map((title, index) => {
    const number = titles.length === 1 ? '' : `${index + 1}.`;
    const start = index === 0 ? WORD_START : NAME_START;
    const left = NAME_START + Math.round(numberWidth(number));
    return paragraph(STYLES.annexList, `${index === 0 ? '附件：' : ''}${number}${title}`, {
      ...apart(index === 0 ? 1 : 0, 0),
      indent: { left, hanging: left - start },
      keepNext: keepWithNext || index < titles.length - 1,
    });
  });
}

/** Digits are half as wide as a character, the point is a quarter. */
function numberWidth(number: string): number {
  if (number === '') return 0;
  return ((number.length - 1) / 2 + 1 / 4) * pt(SIZES.三号);
}

/** The head of an annex: the label at the left on top of a page, the title in the third line. */
export function annexHead({ label, title }: AnnexBlock, isOnNewPage: boolean): readonly Paragraph[] {
  return [paragraph(STYLES.annexLabel, label, { pageBreakBefore: isOnNewPage }), titleParagraph(title, apart(1, 1))];
}
