import { closeSync, constants, fstatSync, openSync, readSync, statSync, type Stats } from 'node:fs';
import { HostFailure } from '../app/host';
import { LARGEST_FILE } from '../source/largest-file';

/** Nearly every file of a plan fits into one. The same memory each time: thousands of new ones are slow to clear away. */
const PIECE = new Uint8Array(64 * 1024);

/**
 * A file's bytes; of one larger than the limit no more than shows that it is.
 *
 * @param limit in bytes
 * @throws HostFailure where the path names no ordinary file: a pipe or a device may never end
 */
export function readFile(path: string, limit: number = LARGEST_FILE): Uint8Array {
  return beginningOf(path, limit, requireOrdinary(path).size);
}

/** Opens at once whatever has come to stand there; Windows knows no such thing. */
const NO_WAITING = constants.O_RDONLY | ((constants as Partial<typeof constants>).O_NONBLOCK ?? 0);

/**
 * Reads a file whose folder lists it as an ordinary one, with as few questions to the system as there can be.
 *
 * @param memory where its bytes are put
 * @returns how many they are; undefined where they do not fit
 * @throws HostFailure where it is no ordinary file any more
 */
export function readListedFile(path: string, memory: Uint8Array): number | undefined {
  const descriptor = openSync(path, NO_WAITING);
  try {
    const stats = fstatSync(descriptor);
    if (!stats.isFile()) throw new HostFailure(path, 'special', 'not a regular file');
    if (stats.size > memory.length) return undefined;
    for (let bytes = 0; bytes < memory.length;) {
      const read = readSync(descriptor, memory, bytes, memory.length - bytes, null);
      bytes += read;
      // One that is as long as the system says has come to its end.
      if (read === 0 || bytes === stats.size) return bytes;
    }
    return undefined;
  } finally {
    closeSync(descriptor);
  }
}

/** What comes out of a pipe, up to its end or as `readFile`; undefined where the path names none. It waits for the writer. */
export function readPipe(path: string): Uint8Array | undefined {
  return statSync(path).isFIFO() ? beginningOf(path, LARGEST_FILE) : undefined;
}

/** A folder passes: the system itself says what it is. @throws HostFailure */
function requireOrdinary(path: string): Stats {
  const stats = statSync(path);
  if (!stats.isFile() && !stats.isDirectory()) throw new HostFailure(path, 'special', 'not a regular file');
  return stats;
}

/** @param size which the system says it has, where it says any: a file that is as long has come to its end */
function beginningOf(path: string, limit: number, size?: number): Uint8Array {
  const descriptor = openSync(path, 'r');
  try {
    const pieces: Uint8Array[] = [];
    for (let bytes = 0; bytes <= limit;) {
      const read = readSync(descriptor, PIECE, 0, Math.min(PIECE.length, limit + 1 - bytes), null);
      if (read === 0) break;
      pieces.push(PIECE.slice(0, read));
      bytes += read;
      if (bytes === size) break;
    }
    const [only = new Uint8Array()] = pieces;
    return pieces.length <= 1 ? only : Buffer.concat(pieces);
  } finally {
    closeSync(descriptor);
  }
}
