/**
 * A function that works something out once for each object, as long as it is asked about no more than two by turns.
 *
 * A WeakMap would know all of them, and hold them: V8 takes what a map that has become old leads to for alive until it next
 * looks through all of the memory, so that of thousands of plans, one after the other, each would be kept for a while.
 */
export function knownLately<Key extends object, Value>(work: (key: Key) => Value): (key: Key) => Value {
  // Two, for plans are compared with each other at the most; no list, for to go through one makes objects.
  let latest: Known<Key, Value> | undefined;
  let before: Known<Key, Value> | undefined;
  return (key) => {
    if (latest?.key === key) return latest.value;
    if (before?.key === key) return before.value;
    const value = work(key);
    before = latest;
    latest = { key, value };
    return value;
  };
}

interface Known<Key, Value> {
  readonly key: Key;
  readonly value: Value;
}
