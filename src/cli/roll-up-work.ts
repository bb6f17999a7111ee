import { listsIn, plansIn, type Batch, type BatchWishes } from '../app/roll-up/batch';
import { BatchReader } from '../app/roll-up/batch-reader';
import { listedHost } from '../app/listed-host';
import { answerAll } from './answering';
import { nodeHost } from './node-host';
import type { Work } from './work-order';

/** Of a batch there are at most half as many. What is kept for longer moves about in memory, and is not asked for again. */
const MOST_LISTED = 1024;

/** A thread of a roll-up: the files of plans come in, what was read of them goes out. */
export const rollUpWork: Work<BatchWishes> = (wishes, port, keep) => {
  const host = listedHost(nodeHost(), { most: MOST_LISTED });
  const reader = new BatchReader(host, wishes);
  answerAll<Batch>(
    port,
    (batch) => {
      host.take(listsIn(batch));
      return reader.read(plansIn(batch));
    },
    keep,
  );
};
