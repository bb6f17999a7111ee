import { createHash } from 'node:crypto';
import type { Host } from '../../src/app/host';
import { HostFailure } from '../../src/app/host';

/** A host whose files are in memory, at absolute paths. */
export function memoryFiles(files: Readonly<Record<string, string | Uint8Array>>, workingFolder = '/office'): Host {
  const paths = Object.keys(files);
  return {
    workingFolder,
    readFile(path) {
      const content = files[path];
      if (content === undefined) throw new HostFailure(path, 'missing', 'ENOENT');
      return typeof content === 'string' ? new TextEncoder().encode(content) : content;
    },
    kindOf(path) {
      if (files[path] !== undefined) return 'file';
      return paths.some((each) => each.startsWith(path.endsWith('/') ? path : `${path}/`)) ? 'folder' : undefined;
    },
    namesIn(path) {
      const folder = path.endsWith('/') ? path : `${path}/`;
      return [
        ...new Set(
          paths.filter((each) => each.startsWith(folder)).map((each) => each.slice(folder.length).split('/')[0] ?? ''),
        ),
      ];
    },
    sha256: (bytes) => createHash('sha256').update(bytes).digest('hex'),
  };
}
