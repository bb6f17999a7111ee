import { AlignmentType, type Paragraph } from 'docx';
import type { SignatureBlock } from '../../document/blocks';
import { CHARACTER, TEXT_WIDTH, TWO_CHARACTERS } from './measures';
import { apart, paragraph } from './paragraphs';
import { STYLES } from './styles';
import { charactersOnPaper } from './text-width';
import { wordText } from './word-text';

/**
 * 落款 of an unsealed paper (7.3.5.2): the issuer ends two characters from the right; the date, on the next line, begins
 * two characters to the right of the issuer. Where the date is the longer, the date ends two characters from the right and
 * the issuer moves to the left with it. A line above is left free.
 */
export function signature({ issuer, date }: SignatureBlock): readonly Paragraph[] {
  const [issuerWidth, dateWidth] = [widthOnPaper(issuer), widthOnPaper(date)];
  const isDateLonger = dateWidth > issuerWidth;
  const fromLeft = TEXT_WIDTH - TWO_CHARACTERS - (isDateLonger ? dateWidth + TWO_CHARACTERS : issuerWidth);
  // What is too long for a line begins where lines begin.
  const start = Math.max(0, fromLeft);
  const toTheRight = { alignment: AlignmentType.RIGHT, indent: { right: TWO_CHARACTERS } };
  return [
    paragraph(STYLES.signature, issuer, {
      ...apart(1, 0),
      ...(isDateLonger ? { indent: { left: start } } : toTheRight),
      keepNext: true,
    }),
    paragraph(STYLES.signature, date, isDateLonger ? toTheRight : { indent: { left: start + TWO_CHARACTERS } }),
  ];
}

/** In twips. */
function widthOnPaper(text: string): number {
  return Math.round(charactersOnPaper(wordText(text)) * CHARACTER);
}
