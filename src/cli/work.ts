import type { MessagePort } from 'node:worker_threads';
import { LAST, type Work, type WorkName, type WorkOrder } from './work-order';

const WORKS: Readonly<Record<WorkName, () => Promise<unknown>>> = {
  'roll-up': async () => (await import('./roll-up-work')).rollUpWork,
};

/** Does the work of a thread: answers what comes from a port, until the last has come. */
export async function answerAll({ work, data }: WorkOrder, port: MessagePort): Promise<void> {
  const answer = ((await WORKS[work]()) as Work<unknown, unknown, unknown>)(data);
  return new Promise((end) => {
    port.on('message', (question: unknown) => {
      if (question !== LAST) {
        port.postMessage(answer(question));
        return;
      }
      port.close();
      end();
    });
  });
}
