import { MessageChannel, receiveMessageOnPort, Worker, type MessagePort } from 'node:worker_threads';
import type { CheckAnswer, Checkers, CheckWork } from '../app/check-host';
import { takePlans } from './taken-plans';
import { HEAP_LIMITS, threadFile } from './thread-file';
import type { WorkOrder } from './work-order';

/** What a thread is given. */
export interface CheckWorkerData {
  readonly work: CheckWork;
  /** How many plans are taken, which all threads count up. */
  readonly taken: SharedArrayBuffer;
  readonly answers: MessagePort;
}

/**
 * None where there is no file for them to begin with.
 *
 * @throws PartMissing where the program was copied without that file
 */
export function startNodeCheckers(count: number, work: CheckWork): Checkers | undefined {
  const file = threadFile();
  return file === undefined ? undefined : new NodeCheckers(count, work, file);
}

/** A thread that ends early, for whatever reason, leaves what it took without an answer, and others answer as before. */
class NodeCheckers implements Checkers {
  readonly ended: Promise<void>;
  private readonly workers: Worker[] = [];
  private readonly ports: MessagePort[] = [];
  private readonly taken = new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT);

  constructor(
    count: number,
    private readonly work: CheckWork,
    file: string,
  ) {
    const ends = Array.from({ length: count }, () => this.begin(file));
    this.ended = Promise.all(ends).then(() => undefined);
  }

  take(): readonly number[] {
    return takePlans(this.taken, this.work.plans.length);
  }

  answered(): readonly CheckAnswer[] {
    const all: CheckAnswer[] = [];
    for (const port of this.ports) {
      for (let next = receiveMessageOnPort(port); next !== undefined; next = receiveMessageOnPort(port)) {
        all.push(...(next.message as readonly CheckAnswer[]));
      }
    }
    return all;
  }

  close(): void {
    for (const port of this.ports) port.close();
    for (const worker of this.workers) void worker.terminate();
  }

  private begin(file: string): Promise<void> {
    const { port1, port2 } = new MessageChannel();
    const data: CheckWorkerData = { work: this.work, taken: this.taken, answers: port2 };
    const order: WorkOrder = { work: 'check', data, keepsCode: this.workers.length === 0 };
    const worker = new Worker(file, { workerData: order, transferList: [port2], resourceLimits: HEAP_LIMITS });
    this.ports.push(port1);
    this.workers.push(worker);
    return new Promise((end) => {
      // A thread says one thing: that all its answers are given. To wait until it is gone takes as long as some plans.
      worker.on('message', end);
      worker.on('error', () => undefined); // what it could not check, the program itself will
      worker.on('exit', end);
    });
  }
}
