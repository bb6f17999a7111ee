import type { ScalarNode } from '../../source/tree';
import { ALL_KEYS } from '../known-words';
import type { Cursor } from './cursor';

/** The formats' keys by the code of their first character. */
const byFirst = new Map<number, string[]>();
for (const key of ALL_KEYS) {
  const first = key.charCodeAt(0);
  const others = byFirst.get(first);
  if (others === undefined) byFirst.set(first, [key]);
  else others.push(key);
}

/**
 * A key of the formats up to its colon; undefined, and nothing read, where none stands here as it is. Nearly all keys are
 * such, and a key that is one and the same text wherever it stands need not be made, nor compared character by character.
 */
export function knownKey(cursor: Cursor): ScalarNode | undefined {
  const { text, at: start } = cursor;
  const keys = byFirst.get(cursor.code) ?? NONE;
  // Counted, as in Keys: without an iterator.
  for (let index = 0; index < keys.length; index++) {
    const key = keys[index] ?? '';
    const end = start + key.length;
    if (!cursor.isKeyEndAt(end) || !text.startsWith(key, start)) continue;
    cursor.at = end;
    return { kind: 'scalar', text: key, textStart: start, start, end };
  }
  return undefined;
}

const NONE: readonly string[] = [];
