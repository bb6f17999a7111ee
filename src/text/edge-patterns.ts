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
  // Counted, here and below: of most patterns only their edges are asked for, which takes less than a call for each.
  for (let index = 0; index < patterns.length; index++) {
    const each = patterns[index];
    if (each?.[0].includes(edge) === true && text.includes(each[1]) && each[2]?.test(text) !== false) return true;
  }
  return false;
}

/** Whether a text holds one of some words: of most texts this tells that a pattern which needs one does not fit. */
export function holdsOne(words: readonly string[], text: string): boolean {
  for (let index = 0; index < words.length; index++) {
    const word = words[index];
    if (word !== undefined && text.includes(word)) return true;
  }
  return false;
}

/** Whether one of some words stands at a point of a text. */
export function holdsOneAt(words: readonly string[], text: string, at: number): boolean {
  for (let index = 0; index < words.length; index++) {
    const word = words[index];
    if (word !== undefined && text.startsWith(word, at)) return true;
  }
  return false;
}
