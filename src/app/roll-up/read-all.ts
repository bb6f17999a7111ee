import { foldersOf } from '../plan-folders';
import type { WorkerPool } from '../worker-pool';
import { batchOf, plansIn, type Batch, type BatchRead, type BatchWishes } from './batch';
import { BatchReader } from './batch-reader';
import type { FoundPlan } from './find-plans';
import type { ListedHost } from './roll-up-host';

export interface ReadBatch {
  /** Files of plans, absolute. */
  readonly plans: readonly string[];
  /** Undefined where the thread that read it ended before it was done. */
  readonly read: BatchRead | undefined;
}

/** Below so many plans threads cost more than they save, unless they are asked for. */
const WORTH_THREADS = 500;
/** More threads than these wait for the disk, each with a program in memory. */
const MOST_THREADS = 8;
/**
 * So many batches a thread are begun before the first of them is taken: while threads start, or one reads a batch that is fifty
 * times as long as others, who looks for plans goes on.
 */
const BATCHES_AHEAD = 3;

/**
 * Reads batches of plans, here or in threads, and gives them in their order.
 *
 * @param workers how many threads; without it as the number of plans and the machine suggest
 */
export async function* readAll(
  host: ListedHost,
  batches: Iterator<readonly FoundPlan[]>,
  wishes: BatchWishes,
  workers: number | undefined,
): AsyncGenerator<ReadBatch> {
  const ahead: (readonly FoundPlan[])[] = [];
  const wanted = workers ?? Math.min(host.processors(), MOST_THREADS);
  const enough = workers === undefined ? WORTH_THREADS : 1;
  let plans = 0;
  while (plans < enough) {
    const next = batches.next();
    if (next.done === true) break;
    ahead.push(next.value);
    plans += next.value.length;
  }
  const isWorth = plans >= enough && wanted > (workers === undefined ? 1 : 0);
  const pool = isWorth ? await host.startWorkers(wanted, wishes) : undefined;
  if (pool === undefined) yield* readHere(host, chained(ahead, batches), wishes);
  else yield* readInThreads(pool, host, chained(ahead, batches), wanted * BATCHES_AHEAD);
}

function* chained<Item>(first: readonly Item[], rest: Iterator<Item>): Generator<Item> {
  yield* first;
  for (let next = rest.next(); next.done !== true; next = rest.next()) yield next.value;
}

function* readHere(
  host: ListedHost,
  batches: Iterable<readonly FoundPlan[]>,
  wishes: BatchWishes,
): Generator<ReadBatch> {
  const reader = new BatchReader(host, wishes);
  for (const batch of batches) {
    const plans = batch.map(({ path }) => path);
    yield { plans, read: reader.read(plans) };
  }
}

async function* readInThreads(
  pool: WorkerPool<Batch, BatchRead>,
  host: ListedHost,
  batches: Iterator<readonly FoundPlan[]>,
  most: number,
): AsyncGenerator<ReadBatch> {
  const begun: Promise<ReadBatch>[] = [];
  const begin = (): void => {
    const next = batches.next();
    if (next.done === true) return;
    const plans = next.value.map(({ path }) => path);
    const folders = new Set(plans.flatMap(foldersOf));
    const batch = batchOf(plans, host.known(folders));
    // They go with the batch, and what stays for a while moves about in memory; those of the last plan are walked on from.
    for (const each of foldersOf(plans.at(-1) ?? '')) folders.delete(each);
    host.forget(folders);
    const reading = pool.ask(batch).then((read) => ({ plans: plansIn(batch), read }));
    reading.catch(() => undefined); // it is waited for below, perhaps after others
    begun.push(reading);
  };
  try {
    while (begun.length < most) {
      const before = begun.length;
      begin();
      if (begun.length === before) break;
    }
    for (let first = begun.shift(); first !== undefined; first = begun.shift()) {
      const read = await first;
      begin();
      yield read;
    }
  } finally {
    pool.close();
  }
}
