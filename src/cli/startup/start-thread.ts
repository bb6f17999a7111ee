import { parentPort, workerData } from 'node:worker_threads';
import type { doWork } from '../work';
import type { WorkOrder } from '../work-order';
import { CodeCache } from './code-cache';
import { ProgramLoader } from './program-loader';
import { ReusedMemory } from './reused-memory';

/**
 * Does the work of a thread, with the same parts as the program itself and with the code that V8 has compiled for an earlier
 * run: a thread shares neither with the one that started it.
 *
 * @param folder where the parts lie
 * @param id the chunk that the work begins with
 * @param digest a sum of all parts
 */
export function startThread(folder: string, id: string, digest: string): void {
  const order = workerData as WorkOrder;
  const memory = new ReusedMemory();
  const cache = new CodeCache(digest, `thread_${order.work.replaceAll('-', '_')}`, memory);
  const loader = new ProgramLoader(folder, cache, memory);
  const begin = loader.require(id) as { readonly doWork: typeof doWork };
  if (parentPort === null) throw new Error('there is nobody to answer');
  void begin.doWork(order, parentPort, () => {
    if (order.keepsCode) cache.keep(loader.scripts);
    else cache.close();
  });
}
