import { HostFailure } from '../../src/app/host';
import type { CliHost, OutStream, Watcher } from '../../src/cli/cli-host';
import { memoryFiles } from './memory-files';

/** What a test wants of the machine; the rest is an empty folder on Linux, in a pipe, at noon of 1 June 2022 in Shanghai. */
export interface MachineWishes {
  /** By path below the working folder. */
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
  readonly env?: Readonly<Record<string, string>>;
  readonly platform?: string;
  readonly now?: string;
  /** The terminal's width; without it stdout and stderr are pipes. */
  readonly columns?: number;
  /** Paths below the working folder that the system refuses to read or write, and why. */
  readonly refused?: Readonly<Record<string, HostFailure['reason']>>;
  /** What git has, by revision and path below the working folder; without it there is no repository. */
  readonly revisions?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Whether there is a git; there is, unless told. */
  readonly hasGit?: boolean;
}

/** A machine in memory, with what a program has said and written on it. */
export interface MemoryHost extends CliHost {
  readonly said: { stdout: string; stderr: string };
  readonly written: Map<string, Uint8Array>;
  readonly folders: Set<string>;
}

const FOLDER = '/office';

export function memoryHost(wishes: MachineWishes = {}): MemoryHost {
  const { files = {}, env = {}, platform = 'linux', now = '2022-06-01T12:00:00+08:00', columns, refused = {} } = wishes;
  const { revisions, hasGit = true } = wishes;
  const said = { stdout: '', stderr: '' };
  const written = new Map<string, Uint8Array>();
  const folders = new Set<string>();
  const then = Object.entries(revisions ?? {}).map(([revision, those]) => [revision, inFolder(those)]);
  const history = revisions && (Object.fromEntries(then) as typeof revisions);
  const disk = memoryFiles(inFolder(files), FOLDER, {}, history);
  const permit = (path: string): void => {
    const reason = refused[path.replace(`${FOLDER}/`, '')];
    if (reason !== undefined) throw new HostFailure(path, reason, 'EXXX');
  };
  const stream = (name: 'stdout' | 'stderr'): OutStream => ({
    isTTY: columns !== undefined,
    columns,
    write: (text) => {
      said[name] += text;
    },
  });
  return {
    ...disk,
    readFile: (path) => {
      permit(path);
      return disk.readFile(path);
    },
    fileSha256: (path) => {
      permit(path);
      return disk.fileSha256(path);
    },
    fileAtRevision: (path, revision) => (hasGit ? disk.fileAtRevision(path, revision) : { kind: 'no-git' }),
    filesAtRevision: (folder, name, revision) => (hasGit ? disk.filesAtRevision(folder, name, revision) : []),
    writeFileAtomically: (path, bytes) => {
      permit(path);
      written.set(path, bytes);
    },
    appendToFile: (path, bytes) => {
      permit(path);
      const before = written.get(path) ?? (disk.kindOf(path) === 'file' ? disk.readFile(path) : new Uint8Array());
      written.set(path, Uint8Array.from([...before, ...bytes]));
    },
    makeFolder: (path) => {
      permit(path);
      folders.add(path);
    },
    stampOf: (path) => disk.kindOf(path),
    startWatching: () => Promise.resolve(stoppedAtOnce),
    stdout: stream('stdout'),
    stderr: stream('stderr'),
    env,
    platform,
    now: () => Date.parse(now),
    said,
    written,
    folders,
  };
}

function inFolder<Content>(files: Readonly<Record<string, Content>>): Record<string, Content> {
  return Object.fromEntries(Object.entries(files).map(([path, content]) => [`${FOLDER}/${path}`, content]));
}

/** Nothing ever changes on this machine, and the user does not wait for it. */
const stoppedAtOnce: Watcher = {
  lookInto: () => undefined,
  next: () => Promise.resolve('stop'),
  pause: () => Promise.resolve(),
  close: () => undefined,
};

/** What was written to a file, as text; the test fails where nothing was. */
export function writtenText({ written }: MemoryHost, path: string): string {
  const bytes = written.get(path);
  if (bytes === undefined) throw new Error(`nothing was written to ${path}, only to ${[...written.keys()].join(', ')}`);
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
}
