import { readdirSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { makeFolders } from './make-folders';
import { removeIfThere } from './part-file';
import { newToken } from './token';

/** So much is kept; of one day's roll-up of ten thousand plans it takes about a tenth. */
const MOST_BYTES = 256 * 1024 * 1024;
const OLDEST_MS = 30 * 24 * 60 * 60 * 1000;

/** Writes a file in one step. It is not flushed: where the system fails, what was lost is made again. */
export function keepFile(path: string, bytes: Uint8Array): void {
  const part = join(dirname(path), `.${newToken()}.part`);
  makeFolders(dirname(path));
  try {
    writeFileSync(part, bytes, { flag: 'wx' });
    renameSync(part, path);
  } catch (error) {
    removeIfThere(part);
    throw error;
  }
}

/** Removes what is old, and the oldest of what is too much, parts that killed processes left among it. */
export function sweep(folder: string, now: number): void {
  let bytes = 0;
  const byAge = filesIn(folder).sort((a, b) => b.time - a.time);
  for (const { path, size, time } of byAge) {
    bytes += size;
    if (bytes > MOST_BYTES || now - time > OLDEST_MS) removeIfThere(path);
  }
}

/** Only what this program keeps: the folder may be one that the user named. */
const KEPT = /^(?:[0-9a-f]{64}\.kept|\.[0-9a-f]{16}\.part)$/;

function filesIn(folder: string): { readonly path: string; readonly size: number; readonly time: number }[] {
  try {
    return readdirSync(folder)
      .filter((name) => KEPT.test(name))
      .flatMap((name) => {
        const path = join(folder, name);
        const stats = statSync(path, { throwIfNoEntry: false });
        return stats?.isFile() === true ? [{ path, size: stats.size, time: stats.mtimeMs }] : [];
      });
  } catch {
    return []; // it may be gone, or be another's: then it is not ours to sweep
  }
}
