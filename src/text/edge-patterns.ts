/**
 * A pattern with the characters of which a text that it fits has one at its edge, and with words that such a text holds
 * besides ('' where there are none). A pattern is compiled when it is first tried, which takes longer than to try it ever
 * after; and of most texts these two tell that it does not fit. Without a pattern they are all that is asked.
 */
export type EdgePattern = readonly [edge: string, holds: string, pattern?: RegExp];

/** Whether one of some patterns fits a text, whose first character is their edge. */
export function fitsBeginning(patterns: readonly EdgePattern[], text: string): boolean {
  return fits(patterns, text, text.charAt(0));
}

/** The same for the last character. */
export function fitsEnd(patterns: readonly EdgePattern[], text: string): boolean {
  return fits(patterns, text, text.charAt(text.length - 1));
}

function fits(patterns: readonly EdgePattern[], text: string, edge: string): boolean {
  if (edge === '') return false;
  return patterns.some(
    ({ 0: edges, 1: holds, 2: pattern }) =>
      edges.includes(edge) && text.includes(holds) && pattern?.test(text) !== false,
  );
}

/** Whether a text holds one of some words: of most texts this tells that a pattern which needs one does not fit. */
export function holdsOne(words: readonly string[], text: string): boolean {
  return words.some((word) => text.includes(word));
}
