import stringWidth from 'string-width';

/** What nearly all text here is made of: characters of one unit, narrow below U+3000 and wide from there on. */
const PLAIN = /^[ -~\u00b7\u2014\u2018\u2019\u201c\u201d\u2026\u3000-\u303e\u4e00-\u9fff\uff01-\uff60]*$/;
const FIRST_WIDE = 0x3000;

const widths = new Map<string, number>();

/**
 * How many columns a text takes on a terminal, where a Chinese character takes two. Colour codes take none. Characters
 * that are wide in some fonts only (“ ” … ①) are taken as narrow.
 */
export function widthOf(text: string): number {
  return PLAIN.test(text) ? widthOfPlain(text) : stringWidth(text);
}

/** The library's answer for such text without the library's work: a table asks thousands of times. */
function widthOfPlain(text: string): number {
  let width = text.length;
  for (let index = 0; index < text.length; index++) if (text.charCodeAt(index) >= FIRST_WIDE) width++;
  return width;
}

/** The same for one character, remembered: laying out text asks for the same characters again and again. */
export function widthOfChar(char: string): number {
  const known = widths.get(char);
  if (known !== undefined) return known;
  const width = widthOf(char);
  widths.set(char, width);
  return width;
}

/** Adds spaces behind a text until it takes so many columns; a wider text stays as it is. */
export function padToWidth(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - widthOf(text)));
}
