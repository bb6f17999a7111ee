import { closeSync, fsyncSync, linkSync, openSync, readSync, renameSync, statSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { HostFailure } from '../app/host';
import { flushFolderOf, removeIfThere } from './part-file';
import { codeOf, refused } from './system-errors';
import { newToken } from './token';
import { failureOf } from './write-atomically';

/** Evidence may be a film: it is copied in pieces of this size, so that memory does not grow with it. */
const PIECE = 1024 * 1024;

/** {@link WritingHost.copyFile} on the real machine. */
export function copyFile(from: string, to: string, platform: string): boolean {
  const source = reading(from, () => openToRead(from));
  const part = join(dirname(to), `.yuetishi-${newToken()}.part`);
  try {
    if (isThere(to)) return false;
    copyDurably(from, source, part);
    if (!placeWhereNothingIs(part, to)) return false;
    flushFolderOf(to);
    return true;
  } catch (error) {
    throw error instanceof HostFailure ? error : failureOf(to, error, platform);
  } finally {
    closeSync(source);
    removeIfThere(part);
  }
}

function openToRead(path: string): number {
  if (!statSync(path).isFile()) throw new HostFailure(path, 'other', 'not a regular file');
  return openSync(path, 'r');
}

function copyDurably(from: string, source: number, part: string): void {
  const piece = Buffer.alloc(PIECE);
  const copy = openSync(part, 'wx');
  try {
    for (;;) {
      const count = reading(from, () => readSync(source, piece));
      if (count === 0) break;
      for (let at = 0; at < count;) at += writeSync(copy, piece, at, count - at);
    }
    fsyncSync(copy);
  } finally {
    closeSync(copy);
  }
}

/** Linking fails where the name is taken; a memory stick knows no links, and has one user. */
function placeWhereNothingIs(part: string, to: string): boolean {
  try {
    linkSync(part, to);
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST' || isThere(to)) return false;
    renameSync(part, to);
    return true;
  }
}

function isThere(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false }) !== undefined;
}

function reading<Result>(path: string, work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    throw refused(path, error);
  }
}
