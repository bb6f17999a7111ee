import { closeSync, openSync, readSync } from 'node:fs';
import { requireOrdinary } from './read-file';

/** Evidence may be a film: it is read in pieces of this size, so that memory does not grow with it. */
const PIECE = 1024 * 1024;

/**
 * The SHA-256 of a file's bytes, in small hexadecimal digits.
 *
 * @throws HostFailure where the path names no ordinary file: a pipe or a device may never end
 */
export function fileSha256(path: string): string {
  requireOrdinary(path);
  // Loading what makes sums takes longer than reading a plan, and few commands make any.
  const hash = process.getBuiltinModule('node:crypto').createHash('sha256');
  const piece = Buffer.alloc(PIECE);
  const file = openSync(path, 'r');
  try {
    for (let read = readSync(file, piece); read > 0; read = readSync(file, piece)) hash.update(piece.subarray(0, read));
  } finally {
    closeSync(file);
  }
  return hash.digest('hex');
}
