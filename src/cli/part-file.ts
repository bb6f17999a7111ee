import {
  closeSync,
  fchmodSync,
  fchownSync,
  fsyncSync,
  openSync,
  renameSync,
  unlinkSync,
  writeFileSync,
  type Stats,
} from 'node:fs';
import { dirname } from 'node:path';
import { pause } from './pause';
import { codeOf } from './system-errors';

/**
 * Writes a new file and waits until its bytes are on the disk. Nothing is left where that fails.
 *
 * @param like the file that it shall replace, whose permissions and owner it takes
 */
export function writePart(path: string, bytes: Uint8Array, like?: Stats): void {
  const descriptor = openPart(path, like);
  try {
    try {
      writeFileSync(descriptor, bytes);
      fsyncSync(descriptor);
    } finally {
      closeSync(descriptor);
    }
  } catch (error) {
    removeIfThere(path);
    throw error;
  }
}

/** Begins a new file, whose descriptor it gives. Nothing is left where that fails. @param like as for {@link writePart} */
export function openPart(path: string, like?: Stats): number {
  const descriptor = openSync(path, 'wx');
  try {
    if (like !== undefined) resemble(descriptor, like);
    return descriptor;
  } catch (error) {
    closeSync(descriptor);
    removeIfThere(path);
    throw error;
  }
}

function resemble(descriptor: number, { mode, uid, gid }: Stats): void {
  try {
    fchownSync(descriptor, uid, gid);
  } catch {
    // Only the administrator may give files away: for anybody else the new file is their own, as with any editor.
  }
  fchmodSync(descriptor, mode & 0o777);
}

export function removeIfThere(path: string): void {
  try {
    unlinkSync(path);
  } catch {
    // It was never made, or cannot be removed either: another failure is the one to tell.
  }
}

/** How long a virus scanner may look at a file before it is taken to be open in another program, in milliseconds. */
const PAUSES = [10, 20, 40, 80, 160, 320];

/** Puts a file in the place of another in one step. Windows refuses while another program looks at either of them. */
export function renameOver(part: string, target: string, platform: string): void {
  for (const wait of platform === 'win32' ? PAUSES : []) {
    try {
      renameSync(part, target);
      return;
    } catch (error) {
      if (!isHeldOpen(codeOf(error))) throw error;
      pause(wait);
    }
  }
  renameSync(part, target);
}

/** Whether a code is one that Windows gives where another program holds a file open. */
export function isHeldOpen(code: string | undefined): boolean {
  return code === 'EPERM' || code === 'EACCES' || code === 'EBUSY';
}

/** Systems that flush no folders, or not this one, say so in these ways; names are then as safe as they make them. */
const NO_FLUSH: ReadonlySet<string | undefined> = new Set([
  'EISDIR',
  'EPERM',
  'EACCES',
  'EINVAL',
  'ENOTSUP',
  'ENOSYS',
  'EBADF',
]);

/** Waits until the names in the folder of a path are on the disk. */
export function flushFolderOf(path: string): void {
  try {
    const descriptor = openSync(dirname(path), 'r');
    try {
      fsyncSync(descriptor);
    } finally {
      closeSync(descriptor);
    }
  } catch (error) {
    if (!NO_FLUSH.has(codeOf(error))) throw error;
  }
}
