/**
 * Works each thing out once: most of what stands in a column of a long table stands there many times, and nearly always in
 * the row before, too.
 */
export function remembering<Key, Value extends object>(work: (key: Key) => Value): (key: Key) => Value {
  const known = new Map<Key, Value>();
  let latest: { readonly key: Key; readonly value: Value } | undefined;
  return (key) => {
    if (latest !== undefined && latest.key === key) return latest.value;
    const value = known.get(key) ?? work(key);
    known.set(key, value);
    latest = { key, value };
    return value;
  };
}
