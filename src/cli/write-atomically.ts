import {
  closeSync,
  fchmodSync,
  fsyncSync,
  openSync,
  realpathSync,
  renameSync,
  statSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { HostFailure } from '../app/host';
import { codeOf, isAboutRename, refused } from './system-errors';

let parts = 0;

/**
 * Writes a file beside the one meant and puts it in its place in one step. A symbolic link stays one: its target is
 * replaced. A device or a pipe cannot be replaced and is written to.
 *
 * @throws HostFailure where the system refuses; nothing is left behind then
 */
export function writeAtomically(path: string, bytes: Uint8Array, platform: string): void {
  try {
    const there = statSync(path, { throwIfNoEntry: false });
    if (there?.isDirectory() === true) throw new HostFailure(path, 'other', 'EISDIR');
    if (there !== undefined && !there.isFile()) writeFileSync(path, bytes);
    else replace(there === undefined ? path : realpathSync(path), bytes, there?.mode);
  } catch (error) {
    throw error instanceof HostFailure ? error : failureOf(path, error, platform);
  }
}

function replace(target: string, bytes: Uint8Array, mode: number | undefined): void {
  parts += 1;
  const part = join(dirname(target), `.yuetishi-${process.pid}-${parts}.part`);
  try {
    writeDurably(part, bytes, mode);
    renameSync(part, target);
  } catch (error) {
    removeIfThere(part);
    throw error;
  }
}

/** @param mode the permissions of the file to be replaced, which the new one keeps */
function writeDurably(path: string, bytes: Uint8Array, mode: number | undefined): void {
  const descriptor = openSync(path, 'wx');
  try {
    if (mode !== undefined) fchmodSync(descriptor, mode & 0o777);
    writeFileSync(descriptor, bytes);
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

function removeIfThere(path: string): void {
  try {
    unlinkSync(path);
  } catch {
    // It was never made, or cannot be removed either: the first failure is the one to tell.
  }
}

/**
 * A file that does not exist yet cannot be missing: its folder is. And Windows says that renaming is not permitted where
 * another program holds the file open.
 */
function failureOf(path: string, error: unknown, platform: string): unknown {
  const code = codeOf(error);
  if (code === 'ENOENT' || code === 'ENOTDIR') return new HostFailure(dirname(path), 'missing', code);
  if (platform === 'win32' && isAboutRename(error) && (code === 'EPERM' || code === 'EACCES')) {
    return new HostFailure(path, 'busy', code);
  }
  return refused(path, error);
}
