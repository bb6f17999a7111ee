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
  const kindOf = (path: string): 'file' | 'folder' | undefined => {
    const at = resolved(path);
    if (files[at] !== undefined) return 'file';
    return Object.keys(files).some((each) => each.startsWith(asFolder(at))) ? 'folder' : undefined;
  };
  return {
    workingFolder,
    readFile: content,
    readPipe: () => undefined,
    kindOf,
    namesIn(path) {
      const folder = asFolder(resolved(path));
      const below = [...Object.keys(files), ...Object.keys(links)].filter((each) => each.startsWith(folder));
      return [...new Set(below.map((each) => each.slice(folder.length).split('/')[0] ?? ''))];
    },
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

function asFolder(path: string): string {
  return path.endsWith('/') ? path : `${path}/`;
}
