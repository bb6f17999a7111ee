import { hashOf } from './shard';

/** A batch ends at a plan in so many, and never has more than so many. */
const USUAL_LENGTH = 32;
const MOST = 128;

/**
 * Parts a sequence so that where a batch ends depends on the item there alone, and one item more or less changes no batch
 * but its own: what is kept of the others stays of use.
 */
export function* batchesOf<Item>(items: Iterable<Item>, nameOf: (item: Item) => string): Generator<readonly Item[]> {
  let batch: Item[] = [];
  for (const item of items) {
    batch.push(item);
    if (hashOf(nameOf(item)) % USUAL_LENGTH !== 0 && batch.length < MOST) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}
