import { widthOf } from '../../text/width';
import { LINE, pt } from './measures';

/** Marks that a Chinese font makes as wide as a character, though a terminal does not. */
const WIDE_MARKS = /[“”‘’—…]/g;

/** How wide a text is, in characters of the same size; a letter or a digit is taken for half of one. */
export function charactersIn(text: string): number {
  return (widthOf(text) + (text.match(WIDE_MARKS)?.length ?? 0)) / 2;
}

/** Between a Chinese character and a letter or digit, Word leaves a quarter of a character free. */
const JUNCTIONS = /(?<=\p{Script=Han})(?=[A-Za-z0-9])|(?<=[A-Za-z0-9])(?=\p{Script=Han})/gu;

/** The same with the space that Word adds of itself. */
export function charactersOnPaper(text: string): number {
  return charactersIn(text) + (text.match(JUNCTIONS)?.length ?? 0) / 4;
}

/** About how many lines a text takes. @param size in points @param room in twips */
export function linesIn(text: string, size: number, room: number): number {
  return Math.ceil((charactersIn(text) * pt(size)) / room);
}

/** Whether so many lines are more than a third of a page: such a row may go on on the next, and is not repeated there. */
export function isTall(lines: number, lineHeight: number): boolean {
  return lines * lineHeight > 7 * LINE;
}
