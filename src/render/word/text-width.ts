import { widthOf } from '../../text/width';

/** Marks that a Chinese font makes as wide as a character, though a terminal does not. */
const WIDE_MARKS = /[“”‘’—…]/g;

/** How wide a text is, in characters of the same size; a letter or a digit is taken for half of one. */
export function charactersIn(text: string): number {
  return (widthOf(text) + (text.match(WIDE_MARKS)?.length ?? 0)) / 2;
}
