import { oneLine } from './safe-text';

const LONGEST = 40;

/** A text from a file as it stands inside a sentence: on one line, and only its beginning where it is long. */
export function inSentence(text: string): string {
  const beginning = [...text.slice(0, 2 * LONGEST + 2)].slice(0, LONGEST).join('');
  return oneLine(beginning.length < text.length ? `${beginning}…` : text);
}
