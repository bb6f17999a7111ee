import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { BatchRead, BatchWishes } from '../app/roll-up/batch';
import type { WorkerPool } from '../app/roll-up/roll-up-host';
import { PartMissing } from './startup/part-missing';

/** The file beside the program that a thread runs. */
const WORKER = 'roll-up-worker.js';

/**
 * None where the program runs from its sources: then there is no such file.
 *
 * @throws PartMissing where the program was copied without it
 */
export function startNodeWorkers(count: number, wishes: BatchWishes): NodeWorkerPool | undefined {
  const file = join(__dirname, WORKER);
  if (existsSync(file)) return new NodeWorkerPool(count, wishes, file);
  if (!__filename.endsWith('.ts')) throw new PartMissing(WORKER);
  return undefined;
}

interface Job {
  readonly plans: readonly string[];
  readonly end: (read: BatchRead | undefined) => void;
  readonly fail: (error: Error) => void;
}

/** Threads that take one batch after the other. One that ends takes its batch along, and another begins in its place. */
export class NodeWorkerPool implements WorkerPool {
  private readonly waiting: Job[] = [];
  private readonly workers = new Map<Worker, Job | undefined>();
  private isClosed = false;

  constructor(
    count: number,
    private readonly wishes: BatchWishes,
    private readonly file: string,
  ) {
    for (let index = 0; index < count; index++) this.begin();
  }

  read(plans: readonly string[]): Promise<BatchRead | undefined> {
    return new Promise((end, fail) => {
      this.waiting.push({ plans, end, fail });
      this.handOut();
    });
  }

  close(): void {
    this.isClosed = true;
    for (const worker of this.workers.keys()) void worker.terminate();
  }

  private begin(): void {
    const worker = new Worker(this.file, { workerData: this.wishes });
    this.workers.set(worker, undefined);
    worker.on('message', (read: BatchRead) => {
      const job = this.workers.get(worker);
      this.workers.set(worker, undefined);
      job?.end(read);
      this.handOut();
    });
    worker.on('error', (error: Error & { readonly code?: string }) => {
      // Out of memory is the machine's answer; anything else is a mistake of the program, and told as one.
      if (error.code !== 'ERR_WORKER_OUT_OF_MEMORY') this.workers.get(worker)?.fail(error);
    });
    worker.on('exit', () => {
      const job = this.workers.get(worker);
      this.workers.delete(worker);
      if (this.isClosed) return;
      job?.end(undefined);
      if (job !== undefined) this.begin();
      else if (this.workers.size === 0) this.giveUp();
      this.handOut();
    });
  }

  private handOut(): void {
    for (const [worker, job] of this.workers) {
      if (job !== undefined) continue;
      const next = this.waiting.shift();
      if (next === undefined) return;
      this.workers.set(worker, next);
      worker.postMessage(next.plans);
    }
  }

  /** Threads that end before they are given anything would do so for ever. */
  private giveUp(): void {
    for (const { end } of this.waiting.splice(0)) end(undefined);
  }
}
