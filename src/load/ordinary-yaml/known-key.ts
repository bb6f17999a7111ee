import { ALL_KEYS } from '../known-words';
import type { Cursor } from './cursor';

interface KnownKey {
  readonly text: string;
  /** What came behind it last. */
  next: KnownKey | undefined;
}

/** The formats' keys by the code of their first character. */
const byFirst = new Map<number, KnownKey[]>();
for (const text of ALL_KEYS) {
  const first = text.charCodeAt(0);
  const key = { text, next: undefined };
  const others = byFirst.get(first);
  if (others === undefined) byFirst.set(first, [key]);
  else others.push(key);
}

const NONE: readonly KnownKey[] = [];

/** The key that was read last, in whatever file. */
let latest: KnownKey = { text: '', next: undefined };

/**
 * A key of the formats up to its colon; undefined, and nothing read, where none stands here as it is. Nearly all keys are
 * such, and a key that is one and the same text wherever it stands need not be made, nor compared character by character.
 * Keys come in the same order nearly everywhere: what came behind the one before is tried first.
 */
export function knownKey(cursor: Cursor): string | undefined {
  const { next } = latest;
  const key = next !== undefined && cursor.isAtKey(next.text) ? next : lookedUp(cursor);
  if (key === undefined) return undefined;
  latest.next = key;
  latest = key;
  cursor.at += key.text.length;
  return key.text;
}

function lookedUp(cursor: Cursor): KnownKey | undefined {
  const keys = byFirst.get(cursor.code) ?? NONE;
  // Counted, for an iterator makes an object a step, and this is asked for many keys of a file.
  for (let index = 0; index < keys.length; index++) {
    const key = keys[index];
    if (key !== undefined && cursor.isAtKey(key.text)) return key;
  }
  return undefined;
}
