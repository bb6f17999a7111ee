import { closeSync, existsSync, fstatSync, openSync, type Stats } from 'node:fs';
import { basename, dirname, isAbsolute, join } from 'node:path';
import type { Script } from 'node:vm';
import { composed, HEAD_BYTES, placesIn, type CodePlaces } from './code-file';
import { removeOldCode } from './old-code';
import { putIfPossible } from './put-if-possible';
import type { ReusedMemory } from './reused-memory';

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

/** A file of code from earlier runs, as long as it is open. */
interface OpenFile extends CodePlaces {
  readonly descriptor: number;
  /** When it was kept, in milliseconds since 1970. */
  readonly keptAt: number;
}

/**
 * Compiled code from earlier runs, one file a command, in the user's own folder for caches. It speeds things up and
 * decides nothing: whatever is wrong with it, the program is compiled as if it were not there, and nobody is told.
 *
 * V8 compares its version, its flags and the length of the source, no more. So the folder is named after the sum of the
 * program, Node's version and the processor, and a file that others than the user may write is left alone.
 */
export class CodeCache {
  private constructor(
    private readonly path: string | undefined,
    private readonly memory: ReusedMemory,
    private known: OpenFile | undefined,
  ) {}

  /**
   * @param command the name under which the code is kept
   * @param memory what code is read into
   */
  static open(machine: Machine, digest: string, command: string, memory: ReusedMemory): CodeCache {
    const path = pathFor(machine, digest, command);
    const known = path === undefined ? undefined : attempt(() => openOwn(path, machine.getuid?.(), memory));
    return new CodeCache(path, memory, known);
  }

  /** The code of a part, which stands in the memory until something else is read into it. */
  of(file: string): Buffer | undefined {
    const { known, memory } = this;
    const place = known?.places.get(file);
    return known && place && attempt(() => memory.read(known.descriptor, place.at, place.size));
  }

  /** Keeps the code of the scripts that ran, if that makes a later run faster, and closes. */
  keep(scripts: ReadonlyMap<string, Script>): void {
    const { path, known } = this;
    const isComplete = [...scripts].every(
      ([file, { cachedDataRejected }]) => known?.places.has(file) === true && cachedDataRejected === false,
    );
    if (path === undefined || (isComplete && !this.isLearning(Date.now()))) return this.close();
    const codes = new Map<string, Buffer>();
    for (const file of known?.places.keys() ?? []) {
      const code = scripts.has(file) ? undefined : this.of(file);
      if (code !== undefined) codes.set(file, Buffer.from(code));
    }
    for (const [file, script] of scripts) codes.set(file, script.createCachedData());
    this.close();
    const folder = dirname(path);
    const isNew = !existsSync(folder);
    putIfPossible(path, composed({ codes, runs: (known?.runs ?? 0) + 1 }));
    // A folder is made when the program or Node has changed, which is when others may have become of no use.
    if (isNew) {
      attempt(() => {
        removeOldCode(dirname(folder), basename(folder), Date.now());
      });
    }
  }

  /** Where nothing is kept. On Windows, no other run can put its file in the place of one that is open. */
  close(): void {
    const { known } = this;
    this.known = undefined;
    if (known !== undefined) closeSync(known.descriptor);
  }

  private isLearning(now: number): boolean {
    const { runs, keptAt } = this.known ?? { runs: 0, keptAt: 0 };
    if (runs < LEARNING_RUNS) return true;
    return runs < LEARNING_RUNS + LATER_RUNS && now - keptAt >= LATER_MS;
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

/** A file of code that nobody but the user may write; undefined where it is of no use. */
function openOwn(path: string, user: number | undefined, memory: ReusedMemory): OpenFile | undefined {
  const descriptor = openSync(path, 'r');
  try {
    const stats = fstatSync(descriptor);
    const found = isOwn(stats, user) ? placesIn(memory.read(descriptor, 0, HEAD_BYTES), stats.size) : undefined;
    if (found !== undefined) return { ...found, descriptor, keptAt: stats.mtimeMs };
  } catch {
    // a damaged head is none
  }
  closeSync(descriptor);
  return undefined;
}

function isOwn({ uid, mode }: Stats, user: number | undefined): boolean {
  return user === undefined || (uid === user && (mode & 0o022) === 0);
}
