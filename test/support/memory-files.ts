import { createHash } from 'node:crypto';
import type { Host } from '../../src/app/host';
import { HostFailure } from '../../src/app/host';

/**
 * A host whose files are in memory, at absolute paths.
 *
 * @param links symbolic links: their paths, and the absolute paths behind them
 */
export function memoryFiles(
  files: Readonly<Record<string, string | Uint8Array>>,
  workingFolder = '/office',
  links: Readonly<Record<string, string>> = {},
): Host {
  const paths = Object.keys(files);
  const resolved = (path: string): string => {
    const link = Object.keys(links).find((each) => path === each || path.startsWith(`${each}/`));
    return link === undefined ? path : resolved(`${links[link]}${path.slice(link.length)}`);
  };
  const content = (path: string): Uint8Array => {
    const found = files[resolved(path)];
    if (found === undefined) throw new HostFailure(path, 'missing', 'ENOENT');
    return typeof found === 'string' ? new TextEncoder().encode(found) : found;
  };
  const kindOf = (path: string): 'file' | 'folder' | undefined => {
    const at = resolved(path);
    if (files[at] !== undefined) return 'file';
    return paths.some((each) => each.startsWith(asFolder(at))) ? 'folder' : undefined;
  };
  return {
    workingFolder,
    readFile: content,
    kindOf,
    namesIn(path) {
      const folder = asFolder(resolved(path));
      const below = paths.filter((each) => each.startsWith(folder));
      return [...new Set(below.map((each) => each.slice(folder.length).split('/')[0] ?? ''))];
    },
    realPathOf(path) {
      if (kindOf(path) === undefined) throw new HostFailure(path, 'missing', 'ENOENT');
      return resolved(path);
    },
    fileSha256: (path) => createHash('sha256').update(content(path)).digest('hex'),
  };
}

function asFolder(path: string): string {
  return path.endsWith('/') ? path : `${path}/`;
}
