import type { MessagePort } from 'node:worker_threads';
import type { Work, WorkName, WorkOrder } from './work-order';

const WORKS: Readonly<Record<WorkName, () => Promise<unknown>>> = {
  check: async () => (await import('./check-work')).checkWork,
  'roll-up': async () => (await import('./roll-up-work')).rollUpWork,
};

/** Does the work of a thread, as `Work` has it. */
export async function doWork({ work, data }: WorkOrder, port: MessagePort, keep: () => void): Promise<void> {
  ((await WORKS[work]()) as Work<unknown>)(data, port, keep);
}
