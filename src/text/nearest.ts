/**
 * The known word that a misspelt one was most likely meant to be: at most a third of it differs, and at least one
 * character is shared. Undefined where none is near enough.
 */
export function nearestWord(written: string, known: readonly string[]): string | undefined {
  const limit = Math.max(1, Math.floor([...written].length / 3));
  let best: { word: string; distance: number } | undefined;
  for (const word of known) {
    const distance = distanceBetween([...written], [...word], limit);
    if (distance <= limit && distance < [...word].length && (best === undefined || distance < best.distance)) {
      best = { word, distance };
    }
  }
  return best?.word;
}

/**
 * How many characters must be inserted, dropped, replaced or swapped with their neighbour to turn one text into the
 * other (optimal string alignment).
 */
export function editDistance(from: string, to: string): number {
  return distanceBetween([...from], [...to], Infinity);
}

/** Distances beyond the limit may be reported as any larger number. */
function distanceBetween(from: readonly string[], to: readonly string[], limit: number): number {
  if (Math.abs(from.length - to.length) > limit) return limit + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let row = 1; row <= from.length; row++) {
    const current = [row];
    for (let column = 1; column <= to.length; column++) {
      const same = from[row - 1] === to[column - 1];
      const swapped = row > 1 && column > 1 && from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
      current[column] = Math.min(
        (last[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (same ? 0 : 1),
        swapped ? (beforeLast[column - 2] ?? 0) + 1 : Infinity,
      );
    }
    [beforeLast, last] = [last, current];
  }
  return last[to.length] ?? limit + 1;
}
