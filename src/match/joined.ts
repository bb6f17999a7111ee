/** All items of lists, in their order; `flat` does the same many times as slowly. */
export function joined<Item>(lists: readonly (readonly Item[])[]): readonly Item[] {
  const [only] = lists;
  if (only !== undefined && lists.length === 1) return only; // most tasks are owed by one unit
  return new Array<Item>().concat(...lists);
}
