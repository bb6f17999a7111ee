import type { MessagePort } from 'node:worker_threads';

/** What threads of this program do. */
export type WorkName = 'check' | 'roll-up';

/**
 * The work of a thread.
 *
 * @param data what it was given at its beginning
 * @param port to the one that began it
 * @param keep is called once, when the code that it needs has run
 */
export type Work<Data> = (data: Data, port: MessagePort, keep: () => void) => void;

/** What a thread is told at its beginning. */
export interface WorkOrder {
  readonly work: WorkName;
  /** What can be sent: plain data, ports, shared memory. */
  readonly data: unknown;
  /** Whether it keeps the compiled code of what it ran: of threads that do the same, one does. */
  readonly keepsCode: boolean;
}
