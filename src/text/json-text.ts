/** Characters that JSON leaves as they are and a terminal would obey: delete, C1 controls, marks that reverse the text. */
const OBEYED = /[\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/**
 * A value as JSON for programs and for eyes: indented, with a line end. Characters that a terminal would obey are
 * escaped, which changes nothing of what a program reads.
 */
export function jsonText(value: unknown): string {
  const text = JSON.stringify(value, undefined, 2);
  return `${text.replace(OBEYED, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`)}\n`;
}
