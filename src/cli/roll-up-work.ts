import type { BatchRead, BatchWishes } from '../app/roll-up/batch';
import { BatchReader } from '../app/roll-up/batch-reader';
import { listedHost } from '../app/roll-up/listed-host';
import { nodeHost } from './node-host';
import type { Work } from './work-order';

/** A thread of a roll-up: the files of plans come in, what was read of them goes out. */
export const rollUpWork: Work<BatchWishes, readonly string[], BatchRead> = (wishes) => {
  const reader = new BatchReader(listedHost(nodeHost()), wishes);
  return (plans) => reader.read(plans);
};
