import { oneLine } from './safe-text';

const LONGEST = 40;

/**
 * A text from a file as it stands inside a sentence: on one line, and only its beginning where it is long.
 *
 * @param longest in characters
 */
export function inSentence(text: string, longest = LONGEST): string {
  return oneLine(beginningOf(text, longest));
}

/** The first characters of a text, with … where there are more. @param longest in characters, the sign not counted */
export function beginningOf(text: string, longest: number): string {
  const beginning = [...text.slice(0, 2 * longest + 2)].slice(0, longest).join('');
  return beginning.length < text.length ? `${beginning}…` : text;
}
