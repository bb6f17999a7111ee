import { parentOf } from '../../src/app/paths';
import type { CliHost, Watcher } from '../../src/cli/cli-host';
import { memoryHost, type MachineWishes, type MemoryHost } from './memory-host';

/** Files by path below the working folder; undefined takes one away. */
export type Change = Readonly<Record<string, string | undefined>>;

/** Something that happens while the program waits. */
export interface Step {
  /** What the user sees of the program before it happens is kept under this name. */
  readonly name: string;
  readonly change: Change;
  /** What happens next, while the program waits for the file to be written whole. */
  readonly then?: Change;
}

export interface ChangingHost extends MemoryHost {
  /** What was said after each step, and after the start: stdout and stderr as they came. */
  readonly saidAfter: Map<string, string>;
  /** Names of steps that show in no folder that was looked into. */
  readonly unnoticed: string[];
}

const FOLDER = '/office';

/**
 * A machine in memory whose files change while the program watches them; when all has happened, the user stops it.
 *
 * @param early what changes when the first run is over and no folder is looked into yet
 */
export function changingHost(
  { files = {}, ...wishes }: MachineWishes,
  steps: readonly Step[],
  early?: Change,
): ChangingHost {
  const happening = new Happening({ ...files }, steps, early);
  const base = memoryHost(wishes);
  let talk = '';
  const stream = (name: 'stdout' | 'stderr'): CliHost['stdout'] => ({
    ...base[name],
    write: (text) => {
      base[name].write(text);
      talk += text;
    },
  });
  const own: Partial<ChangingHost> = {
    ...{ said: base.said, written: base.written, folders: base.folders },
    stdout: stream('stdout'),
    stderr: stream('stderr'),
    saidAfter: new Map(),
    unnoticed: happening.unnoticed,
    stampOf: (path) => happening.stampOf(path),
    startWatching: () => Promise.resolve(happening.watcher((name) => (own.saidAfter?.set(name, talk), (talk = '')))),
  };
  // Whatever else is asked of the machine is answered from its files as they are by then.
  return new Proxy(base, {
    get: (_base, key): unknown =>
      key in own ? Reflect.get(own, key) : Reflect.get(memoryHost({ files: happening.files, ...wishes }), key),
  }) as ChangingHost;
}

class Happening {
  readonly unnoticed: string[] = [];
  private readonly times = new Map<string, number>();
  private clock = 0;
  private before = 'start';
  private then: Change | undefined;
  private folders: ReadonlySet<string> = new Set();

  constructor(
    readonly files: Record<string, string | Uint8Array>,
    private readonly steps: readonly Step[],
    private early: Change | undefined,
  ) {}

  stampOf(path: string): string | undefined {
    if (this.files[path.slice(FOLDER.length + 1)] !== undefined) return `file ${this.times.get(path) ?? 0}`;
    return this.holds(path) ? 'folder' : undefined;
  }

  watcher(finish: (name: string) => void): Watcher {
    const steps = [...this.steps];
    return {
      lookInto: (folders) => {
        if (this.early !== undefined) this.make(this.early);
        this.early = undefined;
        this.folders = new Set(folders);
      },
      next: () => {
        finish(this.before);
        const step = steps.shift();
        if (step === undefined) return Promise.resolve('stop');
        this.before = step.name;
        if (!this.make(step.change)) this.unnoticed.push(step.name);
        this.then = step.then;
        return Promise.resolve('change');
      },
      pause: () => {
        if (this.then !== undefined) this.make(this.then);
        this.then = undefined;
        return Promise.resolve();
      },
      close: () => {
        this.folders = new Set();
      },
    };
  }

  /** Changes files; says whether that shows in a folder that is looked into. */
  private make(change: Change): boolean {
    const paths = Object.keys(change).map((name) => `${FOLDER}/${name}`);
    const shown = paths.some((path) => this.folders.has(this.nearestFolder(path)));
    for (const [name, content] of Object.entries(change)) {
      if (content === undefined) delete this.files[name];
      else this.files[name] = content;
      this.times.set(`${FOLDER}/${name}`, ++this.clock);
    }
    return shown || paths.some((path) => this.folders.has(this.nearestFolder(path)));
  }

  /** The folder that is told of a change at a path: one that is not there yet shows in the nearest above it. */
  private nearestFolder(path: string): string {
    let folder = parentOf(path);
    while (!this.holds(folder)) folder = parentOf(folder);
    return folder;
  }

  private holds(folder: string): boolean {
    const within = folder.endsWith('/') ? folder : `${folder}/`;
    return (
      `${FOLDER}/`.startsWith(within) || Object.keys(this.files).some((name) => `${FOLDER}/${name}`.startsWith(within))
    );
  }
}
