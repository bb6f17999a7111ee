/**
 * Characters that a terminal or an editor would obey instead of showing: C0 and C1 controls but for tab and line ends,
 * and the marks that reverse the direction of text. And halves of surrogate pairs, which are no characters.
 */
const UNSAFE = /(?![\t\n\r])[\p{Cc}\p{Cs}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/** Shows unsafe characters as `\u{1b}`, so that what a file holds can be printed and never acts. */
export function showUnsafe(text: string): string {
  return text.replace(UNSAFE, (char) => `\\u{${(char.codePointAt(0) ?? 0).toString(16)}}`);
}

/** The same for text that must stay on one line: line ends and tabs become spaces. */
export function oneLine(text: string): string {
  return showUnsafe(text.replace(/[\r\n\t\u2028\u2029]+/g, ' '));
}
