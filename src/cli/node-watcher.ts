import { watch, type FSWatcher } from 'node:fs';
import type { Watcher } from './cli-host';

/** Disks of other machines tell nothing of their changes: so often one looks without having been told. */
const LONGEST_WAIT_MS = 2000;
/** How long a file is left alone that was just changed; whoever writes it may not be done. */
const PAUSE_MS = 80;

/**
 * Notices changes by what the system tells of folders. Of single files it tells less: an editor that saves by renaming
 * takes away the file that was looked at. What it tells is a hint only, and may be too much or too little.
 */
export class NodeWatcher implements Watcher {
  private watchers: readonly FSWatcher[] = [];
  private hasChanged = false;
  private wantsToStop = false;
  private wake: () => void = () => undefined;

  constructor() {
    process.once('SIGINT', this.stop); // once: a second Ctrl-C ends the process, whatever it is at
  }

  lookInto(folders: readonly string[]): void {
    this.closeWatchers();
    this.watchers = folders.flatMap((folder) => this.watcherOf(folder));
  }

  async next(): Promise<'change' | 'stop'> {
    if (!this.hasChanged && !this.wantsToStop) await this.sleep(LONGEST_WAIT_MS);
    this.hasChanged = false;
    return this.wantsToStop ? 'stop' : 'change';
  }

  async pause(): Promise<void> {
    const isOver = Date.now() + PAUSE_MS;
    while (!this.wantsToStop && Date.now() < isOver) await this.sleep(isOver - Date.now());
  }

  close(): void {
    this.closeWatchers();
    process.off('SIGINT', this.stop);
  }

  private closeWatchers(): void {
    for (const each of this.watchers) each.close();
  }

  /** None where the system refuses: then one looks from time to time. */
  private watcherOf(folder: string): FSWatcher[] {
    try {
      const watcher = watch(folder, this.notice);
      watcher.on('error', this.notice);
      return [watcher];
    } catch {
      return [];
    }
  }

  private readonly notice = (): void => {
    this.hasChanged = true;
    this.wake();
  };

  private readonly stop = (): void => {
    this.wantsToStop = true;
    this.notice();
  };

  private sleep(milliseconds: number): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, milliseconds);
      this.wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }
}
