import { accessSync, constants, readFileSync, realpathSync, statSync, type Stats } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { HostFailure } from '../app/host';
import type { FilesChange } from '../app/writing-host';
import { compareText } from '../text/order';
import { takeLock, type FileLock } from './file-lock';
import { removeLeftovers } from './leftovers';
import { flushFolderOf, removeIfThere, renameOver, writePart } from './part-file';
import { codeOf } from './system-errors';
import { newToken } from './token';
import { failureOf } from './write-atomically';

/** An editor that saves more often than this while we look is no editor. */
const MOST_ATTEMPTS = 50;

/** A file to be changed, by the path as given and behind all links. */
interface Target {
  readonly path: string;
  readonly real: string;
}

interface LockedTarget extends Target {
  readonly lock: FileLock;
}

/** What stands in a file, undefined where there is none. */
interface Found extends LockedTarget {
  readonly bytes: Uint8Array | undefined;
  readonly stats: Stats | undefined;
}

/** A file that is written, and waits beside the one it shall replace. */
interface Ready extends Found {
  readonly part: string;
  readonly next: Uint8Array;
}

/** {@link WritingHost.updateFiles} on the real machine. */
export function updateFiles(paths: readonly string[], change: FilesChange, platform: string): void {
  whileLocked(targetsOf(paths, platform), [], platform, (locked) => {
    for (const { real } of locked) removeLeftovers(real);
    for (let attempt = 0; attempt < MOST_ATTEMPTS; attempt++) if (attemptUpdate(locked, change, platform)) return;
    throw new HostFailure(paths[0] ?? '', 'busy', 'it changes all the time');
  });
}

/** The files in one order for everybody, so that nobody waits for a lock of somebody who waits for theirs. */
function targetsOf(paths: readonly string[], platform: string): readonly Target[] {
  const targets = [...new Set(paths)].map((path) => asking(path, platform, () => ({ path, real: realPathOf(path) })));
  targets.sort((a, b) => compareText(a.real, b.real));
  targets.forEach(({ path, real }, index) => {
    const same = targets[index - 1];
    if (same?.real === real) throw new HostFailure(path, 'other', `the same file as ${same.path}`);
  });
  return targets;
}

/** A file that is not there yet has its place behind the links of its folder. */
function realPathOf(path: string): string {
  try {
    return realpathSync.native(path);
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw error;
    return join(realpathSync.native(dirname(path)), basename(path));
  }
}

function whileLocked(
  targets: readonly Target[],
  locked: readonly LockedTarget[],
  platform: string,
  work: (locked: readonly LockedTarget[]) => void,
): void {
  const [target, ...others] = targets;
  if (target === undefined) {
    work(locked);
    return;
  }
  const { path, real } = target;
  const lock = asking(path, platform, () => {
    refuseReadOnly(path, real);
    return takeLock(join(dirname(real), `.${basename(real)}.lock`));
  });
  if (lock === undefined) throw new HostFailure(path, 'locked', 'EEXIST');
  try {
    whileLocked(others, [...locked, { path, real, lock }], platform, work);
  } finally {
    lock.release();
  }
}

/** Renaming would replace a file that nobody may write to: what is written protected was meant to stay. */
function refuseReadOnly(path: string, real: string): void {
  const stats = statSync(real, { throwIfNoEntry: false });
  if (stats === undefined) return;
  if (!stats.isFile()) throw new HostFailure(path, 'other', stats.isDirectory() ? 'EISDIR' : 'not a regular file');
  if ((stats.mode & 0o222) === 0) throw new HostFailure(path, 'denied', 'EACCES');
  accessSync(real, constants.W_OK);
}

/** @returns false where somebody changed a file before it could be replaced, and nothing was */
function attemptUpdate(locked: readonly LockedTarget[], change: FilesChange, platform: string): boolean {
  const found = locked.map((target) => asking(target.path, platform, () => look(target)));
  const changed = change(new Map(found.map(({ path, bytes }) => [path, bytes])));
  const ready: Ready[] = [];
  try {
    for (const file of found) {
      const next = changed.get(file.path);
      if (next !== undefined && !isSame(next, file.bytes))
        ready.push(asking(file.path, platform, () => prepare(file, next)));
    }
    if (!found.every((file) => asking(file.path, platform, () => isAsFound(file)))) return false;
    replaceAll(ready, platform);
    return true;
  } finally {
    for (const { part } of ready) removeIfThere(part);
  }
}

function look(target: LockedTarget): Found {
  const stats = statSync(target.real, { throwIfNoEntry: false });
  return { ...target, stats, bytes: bytesOf(target.real) };
}

function bytesOf(path: string): Uint8Array | undefined {
  try {
    return readFileSync(path);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw error;
  }
}

function prepare(file: Found, next: Uint8Array): Ready {
  const part = join(dirname(file.real), `.${basename(file.real)}.${newToken()}.part`);
  writePart(part, next, file.stats);
  return { ...file, part, next };
}

/** Its bytes are what counts: a time can be the same for two changes, and differ where nothing has. */
function isAsFound({ real, bytes, lock }: Found): boolean {
  return lock.isHeld() && isSame(bytesOf(real), bytes);
}

function isSame(a: Uint8Array | undefined, b: Uint8Array | undefined): boolean {
  return a === undefined || b === undefined ? a === b : Buffer.compare(a, b) === 0;
}

/** Replaces one after the other; where one cannot be, those before it get back what they had. */
function replaceAll(ready: readonly Ready[], platform: string): void {
  ready.forEach((file, index) => {
    try {
      asking(file.path, platform, () => {
        renameOver(file.part, file.real, platform);
      });
    } catch (error) {
      ready.slice(0, index).forEach((replaced) => {
        giveBack(replaced, platform);
      });
      throw error;
    }
  });
  for (const { path, real } of ready)
    asking(path, platform, () => {
      flushFolderOf(real);
    });
}

function giveBack({ real, bytes, part, stats }: Ready, platform: string): void {
  if (bytes === undefined) {
    removeIfThere(real);
    return;
  }
  writePart(part, bytes, stats);
  renameOver(part, real, platform);
}

function asking<Result>(path: string, platform: string, work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    throw error instanceof HostFailure ? error : failureOf(path, error, platform);
  }
}
