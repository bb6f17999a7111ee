/** Of two, for plans are compared with each other at the most. */
const MOST = 2;

/**
 * A function that works something out once for each object, as long as it is asked about no more than two by turns.
 *
 * A WeakMap would know all of them, and hold them: V8 takes what a map that has become old leads to for alive until it next
 * looks through all of the memory, so that of thousands of plans, one after the other, each would be kept for a while.
 */
export function knownLately<Key extends object, Value>(work: (key: Key) => Value): (key: Key) => Value {
  const known: { readonly key: Key; readonly value: Value }[] = [];
  return (key) => {
    // Counted, for an iterator makes objects, and a plan asks many hundred times.
    for (let at = 0; at < known.length; at++) {
      const each = known[at];
      if (each?.key === key) return each.value;
    }
    const value = work(key);
    if (known.unshift({ key, value }) > MOST) known.pop();
    return value;
  };
}
