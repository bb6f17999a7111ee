/** Neighbours share folders, and the last to be taken are waited for. */
const AT_ONCE = 4;

/**
 * Takes the next of some plans, of which threads take each once.
 *
 * @param taken how many are taken, as one 32-bit integer
 * @param count how many there are
 * @returns their numbers, none where all are taken
 */
export function takePlans(taken: SharedArrayBuffer, count: number): readonly number[] {
  const first = Math.min(Atomics.add(new Int32Array(taken), 0, AT_ONCE), count);
  return Array.from({ length: Math.min(AT_ONCE, count - first) }, (_, index) => first + index);
}
