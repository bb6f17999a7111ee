/** How a value is enclosed; the empty text where it is not. */
export type Quote = '' | "'" | '"';

/** Where a value stands: between brackets, commas and brackets end it. */
export interface ScalarWish {
  readonly inFlow: boolean;
  /** As the neighbours are written; a value that cannot be is quoted in another way. */
  readonly quote: Quote;
}

/** A text as a YAML value on one line that every reader takes for this text, and nothing of it acts on a terminal. */
export function writeScalar(text: string, { inFlow, quote }: ScalarWish): string {
  if (NEEDS_ESCAPE.test(text)) return doubleQuoted(text);
  if (quote === '' && !(inFlow ? NOT_PLAIN_IN_FLOW : NOT_PLAIN).test(text)) return text;
  const avoidsEscapes = quote === '' && /["\\]/.test(text);
  return quote === "'" || avoidsEscapes ? `'${text.replaceAll("'", "''")}'` : doubleQuoted(text);
}

/** Controls, line ends, marks that reverse the direction of text, halves of characters, and what YAML does not print. */
const NEEDS_ESCAPE = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff]/u;

/**
 * What is not a text, or not this one, without quotes: white space at the ends, a mark that begins something else, a colon
 * or a hash that ends it, and words that some readers take for a truth value, for nothing, or for a merge.
 */
const NOT_PLAIN = /^$|^\s|\s$|^[-?:,[\]{}#&*!|>'"%@`]|: |:$| #|^(?:true|false|yes|no|on|off|y|n|null|~|=|<<)$/i;
const NOT_PLAIN_IN_FLOW = new RegExp(`${NOT_PLAIN.source}|[,[\\]{}]`, 'i');

function doubleQuoted(text: string): string {
  const escaped = text.replace(/["\\]/g, '\\$&').replace(new RegExp(NEEDS_ESCAPE, 'gu'), escapeOf);
  return `"${escaped}"`;
}

const SHORT_ESCAPES: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };

function escapeOf(char: string): string {
  const short = SHORT_ESCAPES[char];
  if (short !== undefined) return short;
  const code = (char.codePointAt(0) ?? 0).toString(16);
  return code.length <= 2 ? `\\x${code.padStart(2, '0')}` : `\\u${code.padStart(4, '0')}`;
}

/** Whether a text can stand without quotes everywhere. */
export function isPlain(text: string): boolean {
  return !NEEDS_ESCAPE.test(text) && !NOT_PLAIN_IN_FLOW.test(text);
}
