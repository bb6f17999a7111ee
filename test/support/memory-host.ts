import { HostFailure } from '../../src/app/host';
import { isInside, join, parentOf } from '../../src/app/paths';
import type { Asker, CliHost, OutStream, Watcher } from '../../src/cli/cli-host';
import { memoryFiles } from './memory-files';
import { readInto } from './roll-up-host';

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
  /** What another program writes into a file, by path below the working folder, while the program changes it. */
  readonly meanwhile?: Readonly<Record<string, string>>;
  /** What the user answers, one after the other; then the user gives up. Without it nobody sits at the keyboard. */
  readonly answers?: readonly string[];
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
  const { meanwhile = {}, revisions, hasGit = true } = wishes;
  const said = { stdout: '', stderr: '' };
  const written = new Map<string, Uint8Array>();
  const folders = new Set<string>();
  const then = Object.entries(revisions ?? {}).map(([revision, those]) => [revision, inFolder(those)]);
  const history = revisions && (Object.fromEntries(then) as typeof revisions);
  const contents: Record<string, string | Uint8Array> = inFolder(files);
  const disk = memoryFiles(contents, FOLDER, {}, history);
  const permit = (path: string): void => {
    const reason = refused[path.replace(`${FOLDER}/`, '')];
    if (reason !== undefined) throw new HostFailure(path, reason, 'EXXX');
  };
  const kindOf = (path: string): 'file' | 'folder' | undefined => {
    const at = join(FOLDER, path);
    return [...folders].some((each) => each === at || isInside(at, each)) ? 'folder' : disk.kindOf(at);
  };
  const write = (path: string, bytes: Uint8Array): void => {
    permit(path);
    written.set(path, bytes);
    contents[join(FOLDER, path)] = bytes;
  };
  const permitBeside = (path: string): void => {
    permit(path);
    const folder = parentOf(join(FOLDER, path));
    if (kindOf(folder) !== 'folder') throw new HostFailure(folder, 'missing', 'ENOENT');
  };
  const late = new Map(Object.entries(inFolder(meanwhile)));
  const stream = (name: 'stdout' | 'stderr'): OutStream => ({
    isTTY: columns !== undefined,
    columns,
    write: (text) => {
      said[name] += text;
    },
  });
  return {
    ...disk,
    kindOf,
    entriesIn: (path) => disk.namesIn(path).map((name) => ({ name, kind: disk.kindOf(join(path, name)) ?? 'other' })),
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
    writeFileAtomically: write,
    startFile: (path) => {
      permitBeside(path);
      const pieces: Uint8Array[] = [];
      return {
        write: (bytes) => pieces.push(bytes),
        finish: () => {
          write(path, new Uint8Array(Buffer.concat(pieces)));
        },
        abandon: () => undefined,
      };
    },
    appendToFile: (path, bytes) => {
      const before = disk.kindOf(path) === 'file' ? disk.readFile(path) : new Uint8Array();
      write(path, Uint8Array.from([...before, ...bytes]));
    },
    updateFiles: (paths, change) => {
      paths.forEach(permitBeside);
      const read = (): Map<string, Uint8Array | undefined> =>
        new Map(paths.map((path) => [path, disk.kindOf(path) === 'file' ? disk.readFile(path) : undefined]));
      let changed = change(read());
      for (const path of paths.filter((each) => late.has(each))) {
        contents[path] = late.get(path) ?? '';
        late.delete(path);
        changed = change(read());
      }
      changed.forEach((bytes, path) => {
        write(path, bytes);
      });
    },
    copyFile: (from, to) => {
      permit(from);
      permitBeside(to);
      if (disk.kindOf(to) !== undefined) return false;
      write(to, disk.readFile(from));
      return true;
    },
    makeFolder: (path) => {
      permit(path);
      folders.add(path);
    },
    readListedFile: (path, memory) => {
      permit(path);
      return readInto(memory, disk.readFile(path));
    },
    programSum: () => 'a program in memory',
    keepFile: write,
    sweep: () => undefined,
    processors: () => 1,
    startWorkers: () => Promise.resolve(undefined),
    startCheckers: () => Promise.resolve(undefined),
    stampOf: (path) => disk.kindOf(path),
    stdin: { isTTY: wishes.answers !== undefined },
    startAsking: () => Promise.resolve(answering(wishes.answers ?? [], (text) => (said.stderr += text))),
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

/** A user with answers at hand: an answer that cannot be taken is told what is wrong with it, and the next one is tried. */
function answering(answers: readonly string[], say: (text: string) => void): Asker {
  const left = [...answers];
  const next = (question: string): string | undefined => {
    const answer = left.shift();
    say(`${question}> ${answer ?? '^C'}\n`);
    return answer;
  };
  return {
    choose: (question, choices) => {
      choices.forEach(({ name }) => {
        say(`  ${name}\n`);
      });
      const answer = next(question);
      return Promise.resolve(choices.find(({ name }) => answer !== undefined && name.includes(answer))?.value);
    },
    ask: (question, { usual = '', wrong }) => {
      for (;;) {
        const answer = next(question);
        const meant = answer === '' ? usual : answer;
        const fault = meant === undefined ? undefined : wrong?.(meant);
        if (fault === undefined) return Promise.resolve(meant);
        say(`! ${fault}\n`);
      }
    },
  };
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
