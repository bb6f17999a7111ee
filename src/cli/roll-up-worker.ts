import { parentPort, workerData } from 'node:worker_threads';
import type { BatchWishes } from '../app/roll-up/batch';
import { BatchReader } from '../app/roll-up/batch-reader';
import { listedHost } from '../app/roll-up/listed-host';
import { nodeHost } from './node-host';

// A thread of a roll-up: the files of plans come in, what was read of them goes out.
const reader = new BatchReader(listedHost(nodeHost()), workerData as BatchWishes);
parentPort?.on('message', (plans: readonly string[]) => {
  parentPort?.postMessage(reader.read(plans));
});
