import type { KeyShape, ListShape, MapShape, Shape, TextShape } from './shape';
import type { TextForm } from './text-form';

// What the shapes that the build makes are put together with. Each is made by a call: at the start of a program V8 takes
// ten times as long for an object that names another where it is written.

type Keys = ReadonlyMap<string, readonly string[]>;
const NO_KEYS: Keys = new Map();

/** What may be a text, a list or a mapping. */
export function shape(text?: TextShape, list?: ListShape, map?: MapShape): Shape {
  return { text, list, map };
}

export function textShape(
  least: number,
  most: number,
  pattern?: TextForm,
  words?: ReadonlySet<string>,
  number?: TextShape['number'],
): TextShape {
  return { least, most, pattern, words, number };
}

export function numberRange(least: number, most: number, isWhole: boolean): TextShape['number'] {
  return { least, most, isWhole };
}

export function listShape(least: number, most: number, items?: Shape): ListShape {
  return { least, most, items };
}

export function mapShape(
  least: number,
  most: number,
  keys: ReadonlyMap<string, KeyShape>,
  required: number,
  others?: MapShape['others'],
  together = NO_KEYS,
  apart = NO_KEYS,
  kinds?: MapShape['kinds'],
): MapShape {
  return { least, most, keys, required, others, together, apart, kinds };
}

type Key = readonly [key: string, shape: KeyShape];

export function keyMap(...each: readonly Key[]): MapShape['keys'] {
  return new Map(each);
}

/** A key that must be there. */
export function must(key: string, value: Shape): Key {
  return [key, { value, isRequired: true }];
}

/** A key that need not be there. */
export function may(key: string, value: Shape): Key {
  return [key, { value, isRequired: false }];
}

export function namedByUser(names: TextShape, values?: Shape): MapShape['others'] {
  return { names, values };
}

export function wordSet(...each: readonly string[]): ReadonlySet<string> {
  return new Set(each);
}
