/** Order by code points, the same in every locale and on every machine. */
export function compareText(a: string, b: string): number {
  if (a === b) return 0; // as the files of records that are sorted mostly are
  let index = 0;
  while (index < a.length && index < b.length && a.charCodeAt(index) === b.charCodeAt(index)) index++;
  if (index === a.length || index === b.length) return a.length - b.length;
  return rankOf(a.charCodeAt(index)) - rankOf(b.charCodeAt(index));
}

/** UTF-16 units in the order of the code points they begin: surrogates stand for characters behind all others. */
function rankOf(unit: number): number {
  return unit >= 0xd800 && unit <= 0xdfff ? unit + 0x10000 : unit;
}

/** Compares by several keys, the first that differs deciding. */
export function compareBy<T>(...keys: readonly ((item: T) => number | string)[]): (a: T, b: T) => number {
  return (a, b) => {
    for (const key of keys) {
      const left = key(a);
      const right = key(b);
      const difference =
        typeof left === 'number' && typeof right === 'number' ? left - right : compareText(String(left), String(right));
      if (difference !== 0) return difference;
    }
    return 0;
  };
}
