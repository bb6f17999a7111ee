/**
 * Characters that a terminal or an editor would obey instead of showing: C0 and C1 controls but for tab and line ends,
 * and the marks that reverse the direction of text (U+061C, U+200E and F, U+202A to E, U+2066 to 9). And halves of
 * surrogate pairs, which are no characters. Said by what is left, as V8 looks through all characters for a property.
 */
const UNSAFE = /[^\t\n\r -~\xa0-\u061b\u061d-\u200d\u2010-\u2029\u202f-\u2065\u206a-\ud7ff\ue000-\u{10ffff}]/gu;

/** Shows unsafe characters as `\u{1b}`, so that what a file holds can be printed and never acts. */
export function showUnsafe(text: string): string {
  return text.replace(UNSAFE, (char) => `\\u{${(char.codePointAt(0) ?? 0).toString(16)}}`);
}

/** The same for text that must stay on one line: line ends and tabs become spaces. */
export function oneLine(text: string): string {
  return showUnsafe(text.replace(/[\r\n\t\u2028\u2029]+/g, ' '));
}
