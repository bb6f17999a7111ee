import { readMark, type Mark } from './mark';

/** A stretch of a document's text, in UTF-16 units; `end` is exclusive. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** A paragraph, with the number that it begins with, where it does. */
export interface Paragraph extends Stretch {
  readonly mark: Mark | undefined;
}

/** A line at least this long, without a stop at its end, is taken for one that was broken to fit a page. */
const SHORTEST_BROKEN_LINE = 24;
const STOP = /[。！？；：!?;:”’）)】》\]]\s*$/;

/** The last sentence of a line has begun, and a comma stands in it: a heading rarely has one. */
const BEGUN = /[，,][^。！？；!?;]*$/;
const SENTENCE_END = /[。！？；!?;]/;

/**
 * The paragraphs of a document: its lines, blank ones left out. A line that was broken in the middle of a sentence, as in
 * text copied from a page, is one with the next.
 */
export function paragraphsOf(text: string): readonly Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let lineBefore = '';
  for (const { 0: line, index } of text.matchAll(/[^\r\n]+/g)) {
    if (line.trim() === '' || isPageNumber(line)) continue;
    const mark = readMark(line);
    const before = paragraphs.at(-1);
    const end = index + line.trimEnd().length;
    const mayGoOn = before !== undefined && mark === undefined && before.mark?.style !== 'time';
    if (mayGoOn && isBroken(lineBefore, line)) paragraphs[paragraphs.length - 1] = { ...before, end };
    else paragraphs.push({ start: index, end, mark });
    lineBefore = line.trim();
  }
  return paragraphs;
}

const PAGE_NUMBER = /^\s*[-–—－]{1,2}\s*[\d０-９]{1,3}\s*[-–—－]{1,2}\s*$/;

/** Whether a line is but the number of a page, as it stands in copied text: - 2 -, — 3 —. */
export function isPageNumber(line: string): boolean {
  return line.length <= LONGEST_PAGE_NUMBER && PAGE_NUMBER.test(line);
}

const LONGEST_PAGE_NUMBER = 80;

/** A line set in by two characters begins a paragraph, and a row of a table is one. */
const BEGINS = /^\u3000{2}|\t(?=\S)|^\s*(?:1[0-2]|[1-9]|十[一二]?|[一二三四五六七八九])月份?[ \u3000：:]/;

/** Whether a line seems to end in the middle of a sentence: it is long, or the next one ends what it began. */
function isBroken(line: string, next: string): boolean {
  if (STOP.test(line) || BEGINS.test(next) || line.trim().includes('\t')) return false;
  return line.length >= SHORTEST_BROKEN_LINE || (BEGUN.test(line) && SENTENCE_END.test(next));
}
