import { oneLine } from './safe-text';

const LONGEST = 40;

/**
 * A text from a file as it stands inside a sentence: on one line, and only its beginning where it is long.
 *
 * @param longest in characters
 */
export function inSentence(text: string, longest = LONGEST): string {
  const beginning = [...text.slice(0, 2 * longest + 2)].slice(0, longest).join('');
  return oneLine(beginning.length < text.length ? `${beginning}…` : text);
}
