import { Paragraph, type IParagraphOptions, type ParagraphChild } from 'docx';
import { LINE, pt, SIZES, TEXT_WIDTH } from './measures';
import { exactly, STYLES } from './styles';
import { titleLines } from './title-lines';
import { run, wordText } from './word-text';

type Options = Omit<IParagraphOptions, 'text' | 'children' | 'style'>;

/** A text in one of the looks of `styles.ts`. */
export function paragraph(
  style: string,
  content: string | readonly ParagraphChild[],
  options: Options = {},
): Paragraph {
  return new Paragraph({ style, children: typeof content === 'string' ? [run(content)] : content, ...options });
}

/** The lines above and below, each in lines of the body. */
export function apart(above: number, below: number): Options {
  return { spacing: { ...exactly(LINE), before: above * LINE, after: below * LINE } };
}

/** A title of 二号, its lines even. */
export function titleParagraph(text: string, options: Options): Paragraph {
  const lines = titleLines(wordText(text), Math.floor(TEXT_WIDTH / pt(SIZES.二号)));
  return new Paragraph({
    style: STYLES.title,
    children: lines.map((line, index) => run(line, index > 0 ? { break: 1 } : {})),
    ...options,
  });
}

/** As good as nothing: what Word needs between two tables and behind the last. @param height in points */
export function gap(height: number): Paragraph {
  return new Paragraph({ style: STYLES.gap, spacing: exactly(pt(height)) });
}
