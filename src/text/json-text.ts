import { inPieces } from './pieces';

/** Characters that JSON leaves as they are and a terminal would obey: delete, C1 controls, marks that reverse the text. */
const OBEYED = /[\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/**
 * A value as JSON for programs and for eyes: indented, with a line end. Characters that a terminal would obey are
 * escaped, which changes nothing of what a program reads.
 */
export function jsonText(value: unknown): string {
  return `${indented(value, '')}\n`;
}

/**
 * The text that `jsonText` gives for an object, in pieces: so a list of many thousands is never in memory as text.
 *
 * @param object a list in it may be whatever can be gone through; its items are asked for one by one
 */
export function jsonPieces(object: Readonly<Record<string, unknown>>): Generator<string> {
  return inPieces(partsOf(object));
}

function* partsOf(object: Readonly<Record<string, unknown>>): Generator<string> {
  let before = '{';
  for (const [key, value] of Object.entries(object)) {
    if (value === undefined) continue;
    yield `${before}\n  ${indented(key, '')}: `;
    if (isList(value)) yield* itemsOf(value);
    else yield indented(value, '  ');
    before = ',';
  }
  yield before === '{' ? '{}\n' : '\n}\n';
}

/** So many items of a list are written at once. */
const ITEMS_AT_ONCE = 8;
/** What stands ahead of the items of a list in a list and behind them; they are indented as those of a list in an object. */
const AHEAD = '[\n  [';
const BEHIND = '\n  ]\n]';

function* itemsOf(list: Iterable<unknown>): Generator<string> {
  let before = '[';
  let items: unknown[] = [];
  const written = (): string => before + indented([items], '').slice(AHEAD.length, -BEHIND.length);
  for (const item of list) {
    items.push(item);
    if (items.length < ITEMS_AT_ONCE) continue;
    yield written();
    before = ',';
    items = [];
  }
  if (items.length > 0) yield written();
  yield before === '[' && items.length === 0 ? '[]' : '\n  ]';
}

function isList(value: unknown): value is Iterable<unknown> {
  return typeof value === 'object' && value !== null && Symbol.iterator in value;
}

/** @param indent of the line that it begins in */
function indented(value: unknown, indent: string): string {
  const text = JSON.stringify(value, undefined, 2);
  const escaped = text.replace(OBEYED, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`);
  return indent === '' ? escaped : escaped.replaceAll('\n', `\n${indent}`);
}
