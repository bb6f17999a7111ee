import { createHash } from 'node:crypto';
import type { Host } from '../../src/app/host';
import { codesOf } from '../../src/cli/codes-of';
import { decodeUtf8 } from '../../src/cli/decode-utf8';
import { HostFailure } from '../../src/app/host';

/**
 * A host whose files are in memory, at absolute paths.
 *
 * @param files may change: what is in them when the host is asked holds
 * @param links symbolic links: their paths, and the absolute paths behind them
 * @param revisions what git has of the files, by revision; without it there is no repository
 */
export function memoryFiles(
  files: Readonly<Record<string, string | Uint8Array>>,
  workingFolder = '/office',
  links: Readonly<Record<string, string>> = {},
  revisions?: Readonly<Record<string, Readonly<Record<string, string | Uint8Array>>>>,
): Host {
  const resolved = (path: string): string => {
    const link = Object.keys(links).find((each) => path === each || path.startsWith(`${each}/`));
    return link === undefined ? path : resolved(`${links[link]}${path.slice(link.length)}`);
  };
  const content = (path: string): Uint8Array => {
    const found = files[resolved(path)];
    if (found === undefined) throw new HostFailure(path, 'missing', 'ENOENT');
    return bytesOf(found);
  };
  const folders = new Folders(files, links);
  const kindOf = (path: string): 'file' | 'folder' | undefined => {
    const at = resolved(path);
    if (files[at] !== undefined) return 'file';
    return folders.holds(at) ? 'folder' : undefined;
  };
  return {
    workingFolder,
    readFile: content,
    readPipe: () => undefined,
    kindOf,
    namesIn: (path) => folders.namesIn(resolved(path)),
    realPathOf(path) {
      if (kindOf(path) === undefined) throw new HostFailure(path, 'missing', 'ENOENT');
      return resolved(path);
    },
    fileSha256: (path) => createHash('sha256').update(content(path)).digest('hex'),
    fileAtRevision(path, revision) {
      if (revisions === undefined) return { kind: 'no-repository' };
      const then = revisions[revision];
      if (then === undefined) return { kind: 'unknown-revision' };
      const found = then[path];
      return found === undefined ? { kind: 'absent' } : { kind: 'content', bytes: bytesOf(found) };
    },
    filesAtRevision: (_folder, name, revision) =>
      Object.keys(revisions?.[revision] ?? {}).filter((path) => path.endsWith(`/${name}`)),
    decodeUtf8,
    codesOf,
    sha256: (bytes) => createHash('sha256').update(bytes).digest('hex'),
  };
}

function bytesOf(content: string | Uint8Array): Uint8Array {
  return typeof content === 'string' ? new TextEncoder().encode(content) : content;
}

/** Which names stand in which folder. A check of a thousand plans asks thousands of times: it is put together once. */
class Folders {
  private known: readonly string[] = [];
  /** The names by folder; and the folders of files, since one that holds a link alone is no folder. */
  private names = new Map<string, Set<string>>();
  private holding = new Set<string>();

  constructor(
    private readonly files: Readonly<Record<string, unknown>>,
    private readonly links: Readonly<Record<string, string>>,
  ) {}

  holds(folder: string): boolean {
    this.look();
    return this.holding.has(withoutSlash(folder));
  }

  namesIn(folder: string): string[] {
    this.look();
    return [...(this.names.get(withoutSlash(folder)) ?? [])];
  }

  /** What is new stands last, so that nothing has come or gone where there are as many files, and the last is the same. */
  private look(): void {
    const paths = Object.keys(this.files);
    if (paths.length === this.known.length && paths.at(-1) === this.known.at(-1)) return;
    this.known = paths;
    this.names = new Map();
    this.holding = new Set();
    for (const path of paths) this.add(path, (folder) => this.holding.add(folder));
    for (const path of Object.keys(this.links)) this.add(path);
  }

  private add(path: string, note?: (folder: string) => void): void {
    for (let end = path.lastIndexOf('/'), rest = path; end >= 0; end = rest.lastIndexOf('/')) {
      const folder = rest.slice(0, end);
      const names = this.names.get(folder) ?? new Set();
      this.names.set(folder, names.add(rest.slice(end + 1)));
      note?.(folder);
      rest = folder;
    }
  }
}

function withoutSlash(path: string): string {
  return path.endsWith('/') ? path.slice(0, -1) : path;
}
