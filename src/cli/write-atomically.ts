import { realpathSync, statSync, writeFileSync, type Stats } from 'node:fs';
import { dirname, join } from 'node:path';
import { HostFailure } from '../app/host';
import { flushFolderOf, isHeldOpen, removeIfThere, renameOver, writePart } from './part-file';
import { newToken } from './token';
import { codeOf, isAboutRename, refused } from './system-errors';

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
    else replace(there === undefined ? path : realpathSync(path), bytes, there, platform);
  } catch (error) {
    throw error instanceof HostFailure ? error : failureOf(path, error, platform);
  }
}

function replace(target: string, bytes: Uint8Array, there: Stats | undefined, platform: string): void {
  const part = partBeside(target);
  writePart(part, bytes, there);
  try {
    renameOver(part, target, platform);
  } catch (error) {
    removeIfThere(part);
    throw error;
  }
  flushFolderOf(target);
}

/** A new name beside a file, for what shall take its place. */
export function partBeside(target: string): string {
  return join(dirname(target), `.yuetishi-${newToken()}.part`);
}

/**
 * What the system said when it refused to write a file. A file that does not exist yet cannot be missing: its folder is. And Windows says that renaming is not permitted where
 * another program holds the file open.
 */
export function failureOf(path: string, error: unknown, platform: string): unknown {
  const code = codeOf(error);
  if (code === 'ENOENT' || code === 'ENOTDIR') return new HostFailure(dirname(path), 'missing', code);
  if (platform === 'win32' && code !== undefined && isAboutRename(error) && isHeldOpen(code)) {
    return new HostFailure(path, 'busy', code);
  }
  return refused(path, error);
}
