import { widthOf, widthOfChar } from './width';

/**
 * The characters of Script=Han, and Chinese marks. To name the script would cost a short run half a millisecond, since V8
 * looks through all characters for it; of those that nobody has assigned yet, whole planes are counted in.
 */
const CHINESE =
  '\\u{16ff0}-\\u{16ff6}\\u{16fe2}\\u{16fe3}\\u{20000}-\\u{3fffd}' +
  '\\u2e80-\\u2fd5\\u3000-\\u303f\\u3400-\\u4dbf\\u4e00-\\u9fff\\uf900-\\ufad9\\uff00-\\uffef“”‘’—…';

/** White space, one Chinese character or mark, or a run of anything else: a word. */
const PIECES = new RegExp(`\\s+|[${CHINESE}]|[^\\s${CHINESE}]+`, 'gu');

/** Marks that must not begin a line, and marks that must not end one. */
const CLOSING = /^[，。、；：！？）》〉】』」”’…—％,.;:!?)\]]/;
const OPENING = /[（《〈【『「“‘([]$/;

/**
 * Breaks a text into lines of at most so many columns: at white space and between Chinese characters, but never before a
 * closing or behind an opening mark. What has no place to break and is longer than a line is cut. Line ends in the text
 * are kept.
 *
 * @param width in columns, at least 2
 */
export function wrapText(text: string, width: number): string[] {
  return text.split('\n').flatMap((line) => wrapLine(line, width));
}

function wrapLine(text: string, width: number): string[] {
  if (widthOf(text) <= width) return [text.trimEnd()];
  const lines: string[] = [];
  let line = '';
  let used = 0;
  for (const piece of inseparablePieces(text)) {
    const needed = widthOf(piece.trimEnd());
    if (used > 0 && used + needed > width) {
      lines.push(line.trimEnd());
      [line, used] = ['', 0];
    }
    const start = used === 0 && lines.length > 0 ? piece.trimStart() : piece;
    const parts = needed > width ? cut(start, width) : [start];
    lines.push(...parts.slice(0, -1));
    const rest = parts.at(-1) ?? '';
    line += rest;
    used += widthOf(rest);
  }
  return [...lines, line.trimEnd()];
}

/**
 * Items one behind the other, in lines of at most so many columns; an item is broken only where it is wider than a line.
 *
 * @param separator what stands between two; white space at its end is dropped where a line ends
 */
export function wrapItems(items: readonly string[], separator: string, width: number): string[] {
  const mark = separator.trimEnd();
  const gap = separator.slice(mark.length);
  const lines: string[] = [];
  for (const [index, item] of items.entries()) {
    const piece = index < items.length - 1 ? item + mark : item;
    const longer = lines.length === 0 ? undefined : `${lines.at(-1)}${gap}${piece}`;
    if (longer !== undefined && widthOf(longer) <= width) lines.splice(-1, 1, longer);
    else lines.push(...wrapText(piece, width));
  }
  return lines;
}

/** The pieces between which a line may break, marks joined to what they must stay with. */
export function inseparablePieces(text: string): string[] {
  const pieces: string[] = [];
  let joins = false;
  for (const [piece] of text.matchAll(PIECES)) {
    const last = pieces.length - 1;
    if (last >= 0 && (joins || CLOSING.test(piece))) pieces[last] += piece;
    else pieces.push(piece);
    joins = OPENING.test(piece);
  }
  return pieces;
}

/** Cuts a text into parts of at most so many columns, wherever that is. */
function cut(text: string, width: number): string[] {
  const parts: string[] = [];
  let part = '';
  let used = 0;
  for (const char of text) {
    const needed = widthOfChar(char);
    if (used > 0 && used + needed > width) {
      parts.push(part);
      [part, used] = ['', 0];
    }
    part += char;
    used += needed;
  }
  return [...parts, part];
}
