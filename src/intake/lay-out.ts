import { readMark } from '../outline/mark';
import { LONGEST_DOCUMENT, type RawParagraph } from './document-text';
import { UnreadableDocument } from './unreadable-document';

/** What a text file may not hold, and a file of another kind may: controls but for the tab, and halves of characters. */
const UNFIT = /(?![\t\n])[\p{Cc}\p{Cs}]/gu;

/**
 * Paragraphs as the text of a file, each on a line: set in by two characters where nothing else says that it begins, so that
 * nobody takes it for the rest of the one before. A heading that no number marks keeps a `#` for each level, as in Markdown,
 * since nothing else would tell it from text.
 *
 * @throws UnreadableDocument where there is more text than any document has
 */
export function layOut(paragraphs: readonly RawParagraph[]): string {
  const sound = paragraphs.flatMap((each) => {
    const text = cleaned(each);
    return text === '' ? [] : [{ ...each, text }];
  });
  const title = titleAt(sound);
  let text = '';
  sound.forEach((paragraph, index) => {
    text += `${index === title ? paragraph.text : lineOf(paragraph)}\n`;
    if (text.length > LONGEST_DOCUMENT) throw new UnreadableDocument({ kind: 'too-long', limit: LONGEST_DOCUMENT });
  });
  return text;
}

/** On one line; a row keeps its empty cells, for they hold the places of the others. */
function cleaned({ text, isRow = false }: RawParagraph): string {
  const line = text.replace(UNFIT, '').replace(/\n+/g, ' ');
  if (line.trim() === '') return '';
  return isRow ? line.replace(/\s+$/, '') : line.replace(/\t+/g, ' ').trim();
}

/** The one heading of the highest level that the document begins with, and that no other shares, is its title. */
function titleAt(paragraphs: readonly RawParagraph[]): number {
  const first = paragraphs.findIndex(({ heading }) => heading !== undefined);
  const level = paragraphs[first]?.heading ?? 0;
  const isAlone = paragraphs.every(({ heading = Infinity }, index) => index === first || heading > level);
  return first >= 0 && isAlone && first < MOST_BEFORE_TITLE ? first : -1;
}

/** Before a title stand at most a number of the paper, a mark and who it is from. */
const MOST_BEFORE_TITLE = 4;
const DEEPEST = 6;

const INDENT = '\u3000\u3000';

function lineOf({ text, heading, isRow = false }: RawParagraph): string {
  if (isRow || readMark(text) !== undefined) return text;
  if (heading === undefined) return `${INDENT}${text}`;
  return `${'#'.repeat(Math.min(Math.max(heading, 1), DEEPEST))} ${text}`;
}
