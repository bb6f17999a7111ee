import { closeSync, openSync, readSync } from 'node:fs';
import { readFile } from './read-file';

/** Evidence may be a film: it is read in pieces of this size, so that memory does not grow with it. */
const PIECE = 1024 * 1024;

/**
 * Up to so many bytes are added up by a library, until there are more: to load `node:crypto` takes longer than to read a plan.
 * Once it is there, it is many times as fast.
 */
const SHORT = 4096;
let isLoaded = false;

/** The SHA-256 of some bytes, in small hexadecimal digits. */
export function sha256(bytes: Uint8Array): string {
  return bytes.length <= SHORT && !isLoaded ? shortSha256(bytes) : crypto().hash('sha256', bytes, 'hex');
}

/**
 * The same of a file's bytes.
 *
 * @throws HostFailure where the path names no ordinary file: a pipe or a device may never end
 */
export function fileSha256(path: string): string {
  const beginning = readFile(path, SHORT);
  return beginning.length <= SHORT ? shortSha256(beginning) : longFileSha256(path);
}

/** Loaded where evidence is compared only. */
function shortSha256(bytes: Uint8Array): string {
  return (require('./short-sum') as typeof import('./short-sum')).shortSha256(bytes);
}

function longFileSha256(path: string): string {
  const hash = crypto().createHash('sha256');
  const piece = Buffer.alloc(PIECE);
  const file = openSync(path, 'r');
  try {
    for (let read = readSync(file, piece); read > 0; read = readSync(file, piece)) hash.update(piece.subarray(0, read));
  } finally {
    closeSync(file);
  }
  return hash.digest('hex');
}

function crypto(): typeof import('node:crypto') {
  isLoaded = true;
  return process.getBuiltinModule('node:crypto');
}
