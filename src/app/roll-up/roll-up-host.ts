import type { ListingHost } from '../folder-list';
import type { KnownLists } from '../listed-host';
import type { WorkerPool } from '../worker-pool';
import type { Batch, BatchRead, BatchWishes } from './batch';

/** What a roll-up asks of the machine beside what every use case does. */
export interface RollUpHost extends ListingHost {
  /** The SHA-256 of the program that runs; undefined where it does not run as it was built. */
  programSum(): string | undefined;
  /**
   * Writes a file that may be lost, and makes its folder; a reader never meets half of it.
   *
   * @throws HostFailure where the system refuses
   */
  keepFile(path: string, bytes: Uint8Array): void;
  /** Removes the oldest of the kept files in a folder, where there are many; it never fails. */
  sweep(folder: string): void;
  /** How many threads can work at a time. */
  processors(): number;
  /** Threads that read plans; undefined where there are none to be had. */
  startWorkers(count: number, wishes: BatchWishes): Promise<WorkerPool<Batch, BatchRead> | undefined>;
}

/** Such a machine that answers from the lists of its folders. */
export type ListedHost = RollUpHost & KnownLists;
