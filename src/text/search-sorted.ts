/**
 * The index of the last item whose key is at most a limit; -1 where there is none.
 *
 * @param items in ascending order of their keys
 */
export function lastAtMost<Item>(items: readonly Item[], limit: number, keyOf: (item: Item) => number): number {
  let low = -1;
  let high = items.length - 1;
  while (low < high) {
    const middle = Math.floor((low + high + 1) / 2);
    const item = items[middle];
    if (item !== undefined && keyOf(item) <= limit) low = middle;
    else high = middle - 1;
  }
  return low;
}
