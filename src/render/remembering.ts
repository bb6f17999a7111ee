/**
 * Works each thing out once: most of what stands in a column of a long table stands there many times, and nearly always in
 * the row before, too.
 */
export function remembering<Key, Value extends object | string>(work: (key: Key) => Value): (key: Key) => Value {
  const known = new Map<Key, Value>();
  let latestKey: Key | undefined;
  let latest: Value | undefined;
  return (key) => {
    if (latest !== undefined && latestKey === key) return latest;
    latest = known.get(key);
    if (latest === undefined) known.set(key, (latest = work(key)));
    latestKey = key;
    return latest;
  };
}
