import { inseparablePieces } from '../../text/wrap';
import { charactersIn } from './text-width';

/** What follows a number and belongs to it: `2022年`, `第6期`. */
const COUNTED = /^[年月日期号届次项条个名季周]/;
const NUMBER_END = /[\d一二三四五六七八九十]$/;
/** What must not begin a line, for it belongs to what stands before. */
const TRAILING = /^[的之等了]/;
/** Two characters that are one word in titles of papers: `第二`, `季度`. */
const ORDINAL_END = /第$/;
const QUARTER_END = /季$/;
/** Longer titles are left to Word. */
const MOST_LINES = 4;

/**
 * A title in as few lines as can hold it, as even as they can be, none longer than the first by choice: not 20 characters
 * over one. Numbers stay with what they count.
 *
 * @param widest characters that a line can hold
 * @returns the whole text as the one line where it has no such division
 */
export function titleLines(text: string, widest: number): readonly string[] {
  const pieces = titlePieces(text);
  for (let lines = Math.max(1, Math.ceil(charactersIn(text) / widest)); lines <= MOST_LINES; lines++) {
    const best = evenest(pieces, lines, widest);
    if (best !== undefined) return best.lines;
  }
  return [text];
}

interface Division {
  readonly lines: readonly string[];
  /** The sum of the squared lengths: the more even, the smaller. */
  readonly cost: number;
}

/** The evenest division into so many lines; of two alike the one with the longer first line. */
function evenest(pieces: readonly string[], lines: number, widest: number): Division | undefined {
  if (lines === 1) return lineOf(pieces, widest);
  let best: Division | undefined;
  for (let count = pieces.length - 1; count > 0; count--) {
    const first = lineOf(pieces.slice(0, count), widest);
    const rest = first && evenest(pieces.slice(count), lines - 1, widest);
    if (rest === undefined || first === undefined) continue;
    const cost = first.cost + rest.cost;
    if (best === undefined || cost < best.cost) best = { lines: [...first.lines, ...rest.lines], cost };
  }
  return best;
}

function lineOf(pieces: readonly string[], widest: number): Division | undefined {
  const line = pieces.join('').trim();
  const width = charactersIn(line);
  return width > widest ? undefined : { lines: [line], cost: width ** 2 };
}

function titlePieces(text: string): readonly string[] {
  const pieces: string[] = [];
  for (const piece of inseparablePieces(text)) {
    const last = pieces.at(-1);
    if (last !== undefined && belongTogether(last, piece)) pieces.splice(-1, 1, last + piece);
    else pieces.push(piece);
  }
  return pieces;
}

function belongTogether(last: string, next: string): boolean {
  if (TRAILING.test(next) || ORDINAL_END.test(last)) return true;
  return (NUMBER_END.test(last) && COUNTED.test(next)) || (QUARTER_END.test(last) && next.startsWith('度'));
}
