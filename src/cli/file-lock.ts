import { closeSync, linkSync, openSync, readFileSync, statSync, unlinkSync, writeFileSync } from 'node:fs';
import { removeIfThere } from './part-file';
import { pause } from './pause';
import { lifeOf, thisProcess, type ProcessIdentity } from './process-identity';
import { codeOf } from './system-errors';
import { newToken } from './token';

/**
 * A lock is a file that holds who has it. It is made by linking a finished draft to its name, which fails where the name
 * is taken, so that nobody ever reads half of one. A lock of a process that is dead is taken away, by one process at a
 * time: who takes it away holds a lock for that.
 */
export interface FileLock {
  /** Whether it is still ours: somebody may have taken it away after a very long time. */
  isHeld(): boolean;
  /** Gives it back; a lock that is not ours any more is left alone. */
  release(): void;
}

/** Times in milliseconds. */
const LONGEST_PAUSE = 40;
const PATIENCE = 30_000;
const PATIENCE_FOR_TAKING_AWAY = 2_000;

/** After so long a lock is abandoned whose holder cannot be looked at: on another machine, or by a system that tells little. */
const ABANDONED = 60_000;

/**
 * Takes the lock at a path, and waits for it.
 *
 * @returns undefined where it is not to be had in time
 * @throws the error of the system where no lock can be made there
 */
export function takeLock(path: string, patience = PATIENCE): FileLock | undefined {
  const token = newToken();
  const draft = `${path}.${token}`;
  const text = JSON.stringify({ ...thisProcess(), token });
  const begun = performance.now();
  try {
    writeFileSync(draft, text, { flag: 'wx' });
    const draftedAt = statSync(draft).mtimeMs;
    for (let wait = 1; !placeLock(path, draft, text); wait = Math.min(wait * 1.5, LONGEST_PAUSE)) {
      const waited = performance.now() - begun;
      const found = contentOf(path);
      if (found !== undefined && isAbandoned(path, found, draftedAt + waited)) takeAway(path, found);
      else if (waited > patience) return undefined;
      else pause(wait * (0.5 + Math.random()));
    }
    return new HeldLock(path, text);
  } finally {
    removeIfThere(draft);
  }
}

class HeldLock implements FileLock {
  constructor(
    private readonly path: string,
    private readonly text: string,
  ) {}

  isHeld(): boolean {
    return contentOf(this.path) === this.text;
  }

  release(): void {
    if (this.isHeld()) removeIfThere(this.path);
  }
}

/** @returns false where somebody has the lock */
function placeLock(path: string, draft: string, text: string): boolean {
  try {
    linkSync(draft, path);
    return true;
  } catch (error) {
    return codeOf(error) === 'EEXIST' ? false : writeLock(path, text);
  }
}

/** A memory stick knows no links. Then a lock is there for an instant before it says whose it is. */
function writeLock(path: string, text: string): boolean {
  try {
    const descriptor = openSync(path, 'wx');
    try {
      writeFileSync(descriptor, text);
    } finally {
      closeSync(descriptor);
    }
    return true;
  } catch (error) {
    const code = codeOf(error);
    // Windows says that it is not permitted while a file of this name is being removed.
    if (code === 'EEXIST' || (process.platform === 'win32' && (code === 'EPERM' || code === 'EACCES'))) return false;
    throw error;
  }
}

/** What a lock says; undefined where there is none by now. */
function contentOf(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}

/** @param now by the clock of the disk, which may be another machine's, as the times of its files are */
function isAbandoned(path: string, content: string, now: number): boolean {
  const holder = holderIn(content);
  const life = holder === undefined ? 'unknown' : lifeOf(holder);
  if (life !== 'unknown') return life === 'dead';
  const since = statSync(path, { throwIfNoEntry: false })?.mtimeMs;
  return since !== undefined && now - since > ABANDONED;
}

/** Takes a lock away that says what an abandoned one said. Who comes later finds another, and leaves it alone. */
function takeAway(path: string, content: string): void {
  const lock = takeLock(`${path}.over`, PATIENCE_FOR_TAKING_AWAY);
  if (lock === undefined) return;
  try {
    if (contentOf(path) === content) unlinkSync(path);
  } finally {
    lock.release();
  }
}

function holderIn(content: string): ProcessIdentity | undefined {
  try {
    const value: unknown = JSON.parse(content);
    if (typeof value !== 'object' || value === null) return undefined;
    const { machine, pid, began } = value as Record<string, unknown>;
    return typeof machine === 'string' && typeof pid === 'number' && typeof began === 'string'
      ? { machine, pid, began }
      : undefined;
  } catch {
    return undefined;
  }
}

/** Removes a draft of a lock whose maker is dead. @param now by the clock of the disk */
export function removeAbandonedDraft(path: string, now: number): void {
  const content = contentOf(path);
  if (content !== undefined && isAbandoned(path, content, now)) removeIfThere(path);
}
