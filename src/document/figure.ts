import type { Figure } from './blocks';

/** A number with its list behind it: the count is the list's length, so that they cannot differ. */
export function figureOf(label: string, of: Figure['of'], ids: readonly string[]): Figure {
  return { label, count: ids.length, of, ids };
}
