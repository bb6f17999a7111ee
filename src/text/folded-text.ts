/** A text in which two ways of writing the same are one, with the way back to what was written. */
export interface FoldedText {
  readonly chars: string;
  /** For each character of `chars`, and for its end, the UTF-16 offset in the text as written. */
  readonly offsets: readonly number[];
}

const BLANK = /[\s\u200b\u2060\ufeff]/;

/** The ASCII twin of a full-width character; any other as it is. A full-width space is white space, and no twin. */
export function halfWidth(char: string): string {
  const code = char.charCodeAt(0);
  return code >= 0xff01 && code <= 0xff5e ? String.fromCharCode(code - 0xfee0) : char;
}

/**
 * Folds what people do not see or mean as a difference: white space is left out, full-width forms become ASCII. Every
 * other character stays, so that two folded texts are equal only where the texts are, word for word.
 */
export function foldText(text: string): FoldedText {
  return foldedBy(text, (char) => (BLANK.test(char) ? '' : halfWidth(char)));
}

const FIRST_CHINESE = 0x4e00;
const LAST_CHINESE = 0x9fff;

/**
 * A text in which each character is what it is folded to, or left out where that is empty. The usual Chinese characters,
 * most of any text, stay as they are and are taken over by the run.
 *
 * @param fold is given a UTF-16 unit and its offset, and gives one back or none
 */
export function foldedBy(text: string, fold: (char: string, offset: number) => string): FoldedText {
  const offsets: number[] = [];
  let chars = '';
  let run = 0;
  for (let offset = 0; offset < text.length; offset++) {
    const code = text.charCodeAt(offset);
    if (code < FIRST_CHINESE || code > LAST_CHINESE) {
      const folded = fold(text.charAt(offset), offset);
      chars += text.slice(run, offset) + folded;
      run = offset + 1;
      if (folded === '') continue;
    }
    offsets.push(offset);
  }
  offsets.push(text.length);
  return { chars: chars + text.slice(run), offsets };
}

/** Where a stretch of the folded characters stands in the text as written; its end is that of its last character. */
export function unfold({ offsets }: FoldedText, start: number, end: number): { start: number; end: number } {
  const from = offsets[start] ?? 0;
  return { start: from, end: end > start ? (offsets[end - 1] ?? from) + 1 : from };
}
