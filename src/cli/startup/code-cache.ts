import { closeSync, existsSync, fstatSync, openSync, readFileSync, type Stats } from 'node:fs';
import { basename, dirname, isAbsolute, join } from 'node:path';
import type { Script } from 'node:vm';
import { composed, taken } from './code-file';
import { removeOldCode } from './old-code';
import { putIfPossible } from './put-if-possible';

/** What of the process decides where compiled code lies and whether it fits. */
export interface Machine extends Pick<NodeJS.Process, 'arch' | 'env' | 'getuid' | 'platform' | 'version'> {
  /** The user's home, where the environment does not say. */
  readonly homedir: () => string;
}

/** In how many runs of a command its code is kept anew: each runs other functions, which only then are compiled. */
const LEARNING_RUNS = 3;
/** So many later ones add to it, each at least an hour after the last: another plan runs other functions. */
const LATER_RUNS = 7;
const LATER_MS = 60 * 60 * 1000;

/**
 * Compiled code from earlier runs, one file a command, in the user's own folder for caches. It speeds things up and
 * decides nothing: whatever is wrong with it, the program is compiled as if it were not there, and nobody is told.
 *
 * V8 compares its version, its flags and the length of the source, no more. So the folder is named after the sum of the
 * program, Node's version and the processor, and a file that others than the user may write is left alone.
 */
export class CodeCache {
  private known: ReadonlyMap<string, Buffer> = new Map();
  private runs = 0;
  /** When it was kept last, in milliseconds since 1970. */
  private keptAt = 0;

  private constructor(private readonly path: string | undefined) {}

  /** @param command the name under which the code is kept */
  static open(machine: Machine, digest: string, command: string): CodeCache {
    const cache = new CodeCache(pathFor(machine, digest, command));
    if (cache.path !== undefined) cache.read(cache.path, machine.getuid?.());
    return cache;
  }

  of(file: string): Buffer | undefined {
    return this.known.get(file);
  }

  /** Keeps the code of the scripts that ran, if that makes a later run faster. */
  keep(scripts: ReadonlyMap<string, Script>): void {
    const { path } = this;
    const isComplete = [...scripts].every(
      ([file, { cachedDataRejected }]) => this.known.has(file) && cachedDataRejected === false,
    );
    if (path === undefined || (isComplete && !this.isLearning(Date.now()))) return;
    const codes = new Map(this.known);
    for (const [file, script] of scripts) codes.set(file, script.createCachedData());
    const folder = dirname(path);
    const isNew = !existsSync(folder);
    putIfPossible(path, composed({ codes, runs: this.runs + 1 }));
    // A folder is made when the program or Node has changed, which is when others may have become of no use.
    if (isNew) {
      attempt(() => {
        removeOldCode(dirname(folder), basename(folder), Date.now());
      });
    }
  }

  private isLearning(now: number): boolean {
    if (this.runs < LEARNING_RUNS) return true;
    return this.runs < LEARNING_RUNS + LATER_RUNS && now - this.keptAt >= LATER_MS;
  }

  private read(path: string, user: number | undefined): void {
    attempt(() => {
      const own = readOwn(path, user);
      const found = own && taken(own.bytes);
      if (own === undefined || found === undefined) return;
      this.known = found.codes;
      this.runs = found.runs;
      this.keptAt = own.keptAt;
    });
  }
}

/** Where the code of a command lies; undefined where it is not to be kept. */
function pathFor(machine: Machine, digest: string, command: string): string | undefined {
  const { arch, env, version } = machine;
  if ((env['YUETISHI_NO_CACHE'] ?? '') !== '') return undefined;
  const folder = cachesFolder(machine);
  if (folder === undefined) return undefined;
  return join(folder, 'yuetishi', `${digest}-${version}-${arch}`, `${command}.code`);
}

/** Where the system keeps what may be deleted at any time. */
function cachesFolder({ env, platform, homedir }: Machine): string | undefined {
  if (platform === 'win32') return absolute(env['LOCALAPPDATA']);
  const home = absolute(env['HOME']) ?? absolute(attempt(homedir));
  const usual = platform === 'darwin' ? 'Library/Caches' : '.cache';
  return absolute(env['XDG_CACHE_HOME']) ?? (home === undefined ? undefined : join(home, usual));
}

function absolute(folder: string | undefined): string | undefined {
  return folder !== undefined && isAbsolute(folder) ? folder : undefined;
}

function attempt<Result>(work: () => Result): Result | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}

/** The bytes of a file that nobody but the user may write, and when they were written. */
function readOwn(
  path: string,
  user: number | undefined,
): { readonly bytes: Buffer; readonly keptAt: number } | undefined {
  const descriptor = openSync(path, 'r');
  try {
    const stats = fstatSync(descriptor);
    return isOwn(stats, user) ? { bytes: readFileSync(descriptor), keptAt: stats.mtimeMs } : undefined;
  } finally {
    closeSync(descriptor);
  }
}

function isOwn({ uid, mode }: Stats, user: number | undefined): boolean {
  return user === undefined || (uid === user && (mode & 0o022) === 0);
}
