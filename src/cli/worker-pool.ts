import { Worker } from 'node:worker_threads';
import type { WorkerPool } from '../app/worker-pool';
import { LAST } from './answering';
import { HEAP_LIMITS, threadFile } from './thread-file';
import type { WorkName, WorkOrder } from './work-order';

/**
 * Threads that answer what they are asked; none where there is no file for them to begin with.
 *
 * @param data what each is given at its beginning
 * @throws PartMissing where the program was copied without that file
 */
export function startNodeWorkers<Question, Answer>(
  count: number,
  work: WorkName,
  data: unknown,
): NodeWorkerPool<Question, Answer> | undefined {
  const file = threadFile();
  return file === undefined ? undefined : new NodeWorkerPool(count, file, { work, data });
}

interface Job<Question, Answer> {
  readonly question: Question;
  readonly end: (answer: Answer | undefined) => void;
  readonly fail: (error: Error) => void;
}

/**
 * So many questions lie with a thread: the one that it answers, and the next ones, for who asks may be busy when it is done, and
 * some are answered at once.
 */
const MOST_LAID = 3;

/**
 * Threads that answer one question after the other. One that ends takes the one along that it was answering, and another
 * begins in its place.
 */
export class NodeWorkerPool<Question, Answer> implements WorkerPool<Question, Answer> {
  private readonly waiting: Job<Question, Answer>[] = [];
  /** What lies with each, in the order in which it will be answered. */
  private readonly workers = new Map<Worker, Job<Question, Answer>[]>();
  private isClosed = false;
  private begun = 0;

  constructor(
    count: number,
    private readonly file: string,
    private readonly order: Omit<WorkOrder, 'keepsCode'>,
  ) {
    for (let index = 0; index < count; index++) this.begin();
  }

  ask(question: Question): Promise<Answer | undefined> {
    return new Promise((end, fail) => {
      this.waiting.push({ question, end, fail });
      this.handOut();
    });
  }

  close(): void {
    this.isClosed = true;
    for (const [worker, jobs] of this.workers) {
      if (jobs.length === 0) worker.postMessage(LAST);
      else void worker.terminate();
    }
  }

  private begin(): void {
    const order: WorkOrder = { ...this.order, keepsCode: this.begun++ === 0 };
    const worker = new Worker(this.file, { workerData: order, resourceLimits: HEAP_LIMITS });
    const laid: Job<Question, Answer>[] = [];
    this.workers.set(worker, laid);
    worker.on('message', (answer: Answer) => {
      laid.shift()?.end(answer);
      this.handOut();
    });
    worker.on('error', (error: Error & { readonly code?: string }) => {
      // Out of memory is the machine's answer; anything else is a mistake of the program, and told as one.
      if (error.code !== 'ERR_WORKER_OUT_OF_MEMORY') laid[0]?.fail(error);
    });
    worker.on('exit', () => {
      this.workers.delete(worker);
      if (this.isClosed) return;
      const [answering, ...next] = laid;
      answering?.end(undefined);
      this.waiting.unshift(...next);
      if (answering !== undefined) this.begin();
      else if (this.workers.size === 0) this.giveUp();
      this.handOut();
    });
  }

  /** Nobody is given a question as long as somebody has fewer. */
  private handOut(): void {
    for (let most = 1; most <= MOST_LAID; most++) {
      for (const [worker, laid] of this.workers) {
        if (laid.length >= most) continue;
        const next = this.waiting.shift();
        if (next === undefined) return;
        laid.push(next);
        worker.postMessage(next.question);
      }
    }
  }

  /** Threads that end before they are given anything would do so for ever. */
  private giveUp(): void {
    for (const { end } of this.waiting.splice(0)) end(undefined);
  }
}
