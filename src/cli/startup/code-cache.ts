import { closeSync, fstatSync, openSync } from 'node:fs';
import { isAbsolute } from 'node:path';
import type { Script } from 'node:vm';
import { HEAD_BYTES, placesIn, type CodePlaces } from './code-file';
import type { ReusedMemory } from './reused-memory';

/** What of the process decides where compiled code lies and whether it fits. */
export type Machine = Pick<NodeJS.Process, 'arch' | 'env' | 'getuid' | 'platform' | 'version'>;

/** In how many runs of a command its code is kept anew: each runs other functions, which only then are compiled. */
const LEARNING_RUNS = 3;
/** So many later ones add to it, each at least an hour after the last: another plan runs other functions. */
const LATER_RUNS = 7;
const LATER_MS = 60 * 60 * 1000;

const NOTHING: CodePlaces = { runs: 0, length: 0, places: {} };

/** A file of code from earlier runs, as long as it is open. */
interface OpenFile {
  readonly head: CodePlaces;
  readonly descriptor: number;
  /** When it was kept, in milliseconds since 1970. */
  readonly keptAt: number;
}

/** Asked for where code is kept, which is in the first runs. */
function keeper(): typeof import('./keep-code') {
  return require('./keep-code') as typeof import('./keep-code');
}

/**
 * Compiled code from earlier runs, one file a command, in the user's own folder for caches. It speeds things up and
 * decides nothing: whatever is wrong with it, the program is compiled as if it were not there, and nobody is told.
 *
 * V8 compares its version, its flags and the length of the source, no more. So the folder is named after the sum of the
 * program, Node's version and the processor, and a file that others than the user may write is left alone.
 *
 * What stands here is compiled from its text at each start, for it runs before any code is there: it has few functions.
 */
export class CodeCache {
  private readonly path: string;
  private known: OpenFile | undefined;

  /**
   * @param digest a sum of the program
   * @param command the name under which the code is kept
   * @param memory what code is read into
   * @param homedir the user's home, where the environment does not say
   */
  constructor(
    digest: string,
    command: string,
    private readonly memory: ReusedMemory,
    machine: Machine = process,
    homedir = (): string => process.getBuiltinModule('node:os').homedir(),
  ) {
    const { arch, env, version } = machine;
    const folder = (env['YUETISHI_NO_CACHE'] ?? '') === '' ? cachesFolder(machine, homedir) : '';
    this.path = folder === '' ? '' : `${folder}/yuetishi/${digest}-${version}-${arch}/${command}.code`;
    this.known = folder === '' ? undefined : openOwn(this.path, machine.getuid?.(), memory);
  }

  /** The code of a part, which stands in the memory until something else is read into it. */
  of(file: string): Buffer | undefined {
    try {
      const place = this.known?.head.places[file];
      return this.known && place && this.memory.read(this.known.descriptor, place.at, place.size);
    } catch {
      return undefined;
    }
  }

  /** Keeps the code of the scripts that ran, if that makes a later run faster, and closes. */
  keep(scripts: ReadonlyMap<string, Script>): void {
    const { path, known } = this;
    const { runs, places } = known?.head ?? NOTHING;
    const mayLearn = runs < LEARNING_RUNS + LATER_RUNS && Date.now() - (known?.keptAt ?? 0) >= LATER_MS;
    let isToBeKept = runs < LEARNING_RUNS || mayLearn;
    for (const [file, { cachedDataRejected }] of scripts)
      if (places[file] === undefined || cachedDataRejected !== false) isToBeKept = true;
    if (path === '' || !isToBeKept) return this.close();
    try {
      const { allCode, keepCode } = keeper();
      const codes = allCode(scripts, Object.keys(places), (file) => this.of(file));
      this.close();
      keepCode(path, { codes, runs: runs + 1 });
    } catch {
      this.close();
    }
  }

  /** Where nothing is kept. On Windows, no other run can put its file in the place of one that is open. */
  close(): void {
    const { known } = this;
    this.known = undefined;
    if (known !== undefined) closeSync(known.descriptor);
  }
}

/** Where the system keeps what may be deleted at any time; empty where there is no such folder. */
function cachesFolder({ env, platform }: Machine, homedir: () => string): string {
  const { LOCALAPPDATA = '', XDG_CACHE_HOME = '', HOME = '' } = env;
  if (platform === 'win32') return isAbsolute(LOCALAPPDATA) ? LOCALAPPDATA : '';
  if (isAbsolute(XDG_CACHE_HOME)) return XDG_CACHE_HOME;
  const home = isAbsolute(HOME) ? HOME : homeFrom(homedir);
  return home === '' ? '' : `${home}/${platform === 'darwin' ? 'Library/Caches' : '.cache'}`;
}

function homeFrom(homedir: () => string): string {
  try {
    const home = homedir();
    return isAbsolute(home) ? home : '';
  } catch {
    return '';
  }
}

/** A file of code that nobody but the user may write; undefined where there is none of use. */
function openOwn(path: string, user: number | undefined, memory: ReusedMemory): OpenFile | undefined {
  let descriptor: number | undefined;
  try {
    descriptor = openSync(path, 'r');
    const { uid, mode, size, mtimeMs } = fstatSync(descriptor);
    const isOwn = user === undefined || (uid === user && (mode & 0o022) === 0);
    const head = isOwn ? placesIn(memory.read(descriptor, 0, HEAD_BYTES), size) : undefined;
    if (head !== undefined) return { head, descriptor, keptAt: mtimeMs };
  } catch {
    // none is there, or its head is damaged
  }
  if (descriptor !== undefined) closeSync(descriptor);
  return undefined;
}
