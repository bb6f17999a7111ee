/**
 * Compares what several rows say of one occurrence with what is on record. The same said in two rows is said once: a
 * ledger may hold a row twice, and nothing is recorded twice for it.
 */
export class Tally<Item> {
  private readonly required: ReadonlyMap<string, number>;
  private readonly known: Map<string, number>;

  /**
   * @param required what every ledger shows that was exported since
   * @param known what is on record and may be said; as often as it is there
   * @param keyOf two items with one key are the same
   */
  constructor(
    private readonly keyOf: (item: Item) => string,
    required: readonly Item[],
    known: readonly Item[],
  ) {
    this.required = this.count(required);
    this.known = this.count(known);
  }

  /** The keys of what is required and not said, or not as often. Without rows nothing is missing. */
  missingIn(rows: readonly (readonly Item[])[]): ReadonlySet<string> {
    if (rows.length === 0) return new Set();
    const counts = rows.map((row) => this.count(row));
    const isMissing = ([key, often]: readonly [string, number]): boolean =>
      Math.max(0, ...counts.map((count) => count.get(key) ?? 0)) < often;
    return new Set([...this.required].filter(isMissing).map(([key]) => key));
  }

  /** What a row says that is neither on record nor said by a row before, in its order. */
  takeNew(row: readonly Item[]): readonly Item[] {
    const left = new Map(this.known);
    const added = row.filter((item) => {
      const key = this.keyOf(item);
      const often = left.get(key) ?? 0;
      left.set(key, often - 1);
      return often <= 0;
    });
    for (const item of added) this.known.set(this.keyOf(item), (this.known.get(this.keyOf(item)) ?? 0) + 1);
    return added;
  }

  private count(items: readonly Item[]): Map<string, number> {
    const counts = new Map<string, number>();
    for (const item of items) counts.set(this.keyOf(item), (counts.get(this.keyOf(item)) ?? 0) + 1);
    return counts;
  }
}
