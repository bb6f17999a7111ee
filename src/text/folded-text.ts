import { lastAtMost } from './search-sorted';

/** A text in which two ways of writing the same are one, with the way back to what was written. */
export interface FoldedText {
  readonly chars: string;
  /** For each character that was left out, how many of `chars` stand before it: few are, and few ask for the way back. */
  readonly leftOut: readonly number[];
}

const FULL_WIDTH = /[\uff01-\uff5e]/g;
const BLANK_OR_FULL_WIDTH = /[\s\u200b\u2060\ufeff\uff01-\uff5e]/g;

/** The ASCII twin of a full-width character; any other as it is. A full-width space is white space, and no twin. */
export function halfWidth(char: string): string {
  const code = char.charCodeAt(0);
  return isFullWidth(code) ? String.fromCharCode(code - 0xfee0) : char;
}

/** A text with the ASCII twins of its full-width characters. */
export function halfWidths(text: string): string {
  return text.replace(FULL_WIDTH, halfWidth);
}

function isFullWidth(code: number): boolean {
  return code >= 0xff01 && code <= 0xff5e;
}

/**
 * Folds what people do not see or mean as a difference: white space is left out, full-width forms become ASCII. Every
 * other character stays, so that two folded texts are equal only where the texts are, word for word.
 */
export function foldText(text: string): FoldedText {
  return foldedBy(text, BLANK_OR_FULL_WIDTH, (char) => {
    const half = halfWidth(char);
    return half === char ? '' : half; // a blank has no twin
  });
}

/**
 * A text in which each of some characters is what it is folded to, or left out where that is empty. All others, most of any
 * text, are taken over as they are.
 *
 * @param some finds one UTF-16 unit at a time, and all
 * @param fold is given a UTF-16 unit and its offset, and gives one back or none
 */
export function foldedBy(text: string, some: RegExp, fold: (char: string, offset: number) => string): FoldedText {
  const leftOut: number[] = [];
  const chars = text.replace(some, (char, offset: number) => {
    const folded = fold(char, offset);
    if (folded === '') leftOut.push(offset - leftOut.length);
    return folded;
  });
  return { chars, leftOut };
}

/** The UTF-16 offset in the text as written of a folded character, or of the end. */
export function offsetOf({ leftOut }: FoldedText, index: number): number {
  return index + lastAtMost(leftOut, index, (before) => before) + 1;
}

/** Where a stretch of the folded characters stands in the text as written; its end is that of its last character. */
export function unfold(folded: FoldedText, start: number, end: number): { start: number; end: number } {
  const from = offsetOf(folded, start);
  return { start: from, end: end > start ? offsetOf(folded, end - 1) + 1 : from };
}
