import type { ScalarNode } from '../../source/tree';
import { isOddCharacter } from './odd-characters';
import { Unusual, type Cursor } from './cursor';
import {
  BLANK,
  BYTE_ORDER_MARK,
  CARRIAGE_RETURN,
  CLOSE_BRACE,
  CLOSE_BRACKET,
  COLON,
  COMMA,
  DASH,
  DOT,
  DOUBLE_QUOTE,
  HASH,
  LINE_FEED,
  OPEN_BRACE,
  OPEN_BRACKET,
  PARAGRAPH_SEPARATOR,
  SINGLE_QUOTE,
} from './signs';

/** Signs that make something else of what begins with them, or that the readers differ about. */
const NOT_FIRST: ReadonlySet<number> = new Set([...'?:,[]{}#&*!|>\'"%@`'].map((sign) => sign.charCodeAt(0)));

/** A value that is not there, behind what was read last. */
export function noText(at: number): ScalarNode {
  return { kind: 'scalar', text: '', textStart: at, start: at, end: at };
}

/** A text without quotation marks, as far as it stands on this line. */
export function plainText(cursor: Cursor): ScalarNode {
  return plainUpTo(cursor, plainEnd(cursor));
}

/** The same inside brackets, where commas and brackets end it too. */
export function plainTextInBrackets(cursor: Cursor): ScalarNode {
  return plainUpTo(cursor, plainEndInBrackets(cursor));
}

function plainUpTo(cursor: Cursor, stop: number): ScalarNode {
  const { text, codes, at: start } = cursor;
  let end = stop;
  while (end > start && codes[end - 1] === BLANK) end--;
  if (end === start || !canBegin(cursor)) throw new Unusual();
  cursor.at = end;
  return { kind: 'scalar', text: text.slice(start, end), textStart: start, start, end };
}

/** A dash begins a text only before a letter or a digit: `-3`. Three full stops may be the end of a document. */
function canBegin({ text, at, code }: Cursor): boolean {
  if (code > 0x7f) return true;
  if (code === DASH) return /[0-9A-Za-z]/.test(text.charAt(at + 1));
  return code === DOT ? !text.startsWith('...', at) : !NOT_FIRST.has(code);
}

/** Where a plain text stops: at a colon that ends a key, a comment, or the line's end. */
function plainEnd(cursor: Cursor): number {
  const { codes, text } = cursor;
  let at = cursor.at;
  for (; at < text.length; at++) {
    const code = codes[at] ?? 0;
    if (code > PARAGRAPH_SEPARATOR && code < BYTE_ORDER_MARK) continue; // nearly all of a Chinese text
    if (code > HASH && code < COLON) continue; // nearly all of a number and of a date
    if (code === LINE_FEED || code === CARRIAGE_RETURN) break;
    if (isOddCharacter(code)) throw new Unusual();
    if (code === COLON && cursor.isKeyEndAt(at)) break;
    if (code === HASH && cursor.codeAt(at - 1) === BLANK) break;
  }
  return at;
}

function plainEndInBrackets(cursor: Cursor): number {
  const { codes, text } = cursor;
  let at = cursor.at;
  for (; at < text.length; at++) {
    const code = codes[at] ?? 0;
    if (code > PARAGRAPH_SEPARATOR && code < BYTE_ORDER_MARK) continue; // nearly all of a Chinese text
    if (code > COMMA && code < COLON) continue; // nearly all of a number and of a date
    if (isOddCharacter(code)) throw new Unusual();
    if (code > CLOSE_BRACE) continue;
    if (code === LINE_FEED || code === CARRIAGE_RETURN || isBracketSign(code)) break;
    if (code === COLON && (cursor.isKeyEndAt(at) || isBracketSign(cursor.codeAt(at + 1)))) break;
    if (code === HASH && cursor.codeAt(at - 1) === BLANK) throw new Unusual();
  }
  return at;
}

function isBracketSign(code: number): boolean {
  return (
    code === COMMA || code === OPEN_BRACKET || code === CLOSE_BRACKET || code === OPEN_BRACE || code === CLOSE_BRACE
  );
}

export function isQuote(code: number): boolean {
  return code === DOUBLE_QUOTE || code === SINGLE_QUOTE;
}

/** A text in quotation marks on one line. */
export function quotedText(cursor: Cursor): ScalarNode {
  const start = cursor.at;
  const text = cursor.code === DOUBLE_QUOTE ? inDoubleQuotes(cursor) : inSingleQuotes(cursor);
  const end = cursor.at;
  const standsAsIs = text.length === end - start - 2;
  return { kind: 'scalar', text, textStart: standsAsIs ? start + 1 : undefined, start, end };
}

function inDoubleQuotes(cursor: Cursor): string {
  const { text, at: start } = cursor;
  let hasEscapes = false;
  for (let at = start + 1; !cursor.isLineEndAt(at); at++) {
    const code = cursor.soundCodeAt(at);
    if (code === DOUBLE_QUOTE) {
      cursor.at = at + 1;
      return hasEscapes ? unescaped(text.slice(start, at + 1)) : text.slice(start + 1, at);
    }
    if (code !== 0x5c) continue;
    hasEscapes = true;
    at++;
    cursor.soundCodeAt(at);
  }
  throw new Unusual();
}

/** What JSON can escape, YAML escapes alike, and `\x07` besides; anything else is left to the document reader. */
function unescaped(quoted: string): string {
  const inJson = quoted.replace(/\\(?:x([\dA-Fa-f]{2})|[^])/g, (escape, code?: string) =>
    code === undefined ? escape : `\\u00${code}`,
  );
  try {
    return JSON.parse(inJson) as string;
  } catch {
    throw new Unusual();
  }
}

function inSingleQuotes(cursor: Cursor): string {
  const { text, at: start } = cursor;
  let hasPairs = false;
  for (let at = start + 1; !cursor.isLineEndAt(at); at++) {
    if (cursor.soundCodeAt(at) !== SINGLE_QUOTE) continue;
    if (cursor.codeAt(at + 1) !== SINGLE_QUOTE) {
      cursor.at = at + 1;
      const written = text.slice(start + 1, at);
      return hasPairs ? written.replaceAll("''", "'") : written;
    }
    hasPairs = true;
    at++;
  }
  throw new Unusual();
}
