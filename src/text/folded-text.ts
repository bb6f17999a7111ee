/** A text in which two ways of writing the same are one, with the way back to what was written. */
export interface FoldedText {
  readonly chars: string;
  /** For each character of `chars`, and for its end, the UTF-16 offset in the text as written. */
  readonly offsets: readonly number[];
}

const BLANK = /[\s\u200b\u2060\ufeff]/;

/** The usual Chinese characters; they are never folded, and most of a text. */
const [FIRST_USUAL, LAST_USUAL] = [0x4e00, 0x9fff];

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
  const offsets: number[] = [];
  let chars = '';
  for (let offset = 0; offset < text.length; offset++) {
    const char = text.charAt(offset);
    const code = text.charCodeAt(offset);
    const isUsual = FIRST_USUAL <= code && code <= LAST_USUAL;
    if (!isUsual && BLANK.test(char)) continue;
    chars += isUsual ? char : halfWidth(char);
    offsets.push(offset);
  }
  offsets.push(text.length);
  return { chars, offsets };
}

/** Where a stretch of the folded characters stands in the text as written; its end is that of its last character. */
export function unfold({ offsets }: FoldedText, start: number, end: number): { start: number; end: number } {
  const from = offsets[start] ?? 0;
  return { start: from, end: end > start ? (offsets[end - 1] ?? from) + 1 : from };
}
