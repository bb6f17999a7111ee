import { HostFailure, type Host } from './host';
import { isInside, join, parentOf, relativeTo } from './paths';

/** How some files are to be: their bytes by path, undefined where none stands; and copies, by the path that each is to have. */
export interface PlannedFiles {
  readonly texts: ReadonlyMap<string, Uint8Array | undefined>;
  /** The path that a file is to have → where it lies now. */
  readonly copies?: ReadonlyMap<string, string>;
}

/**
 * The machine as it will be once some files are written: what is asked of it shows what would come of a change before
 * anything is changed. Paths are absolute.
 */
export function withFiles(host: Host, { texts, copies = new Map() }: PlannedFiles): Host {
  const isPlanned = (path: string): boolean => texts.get(path) !== undefined || copies.has(path);
  const planned = [...texts.keys(), ...copies.keys()].filter(isPlanned);
  const isGone = (path: string): boolean => texts.has(path) && texts.get(path) === undefined;
  const readFile = (path: string, limit?: number): Uint8Array => {
    if (isGone(path)) throw new HostFailure(path, 'missing', 'ENOENT');
    return texts.get(path) ?? host.readFile(copies.get(path) ?? path, limit);
  };
  return {
    workingFolder: host.workingFolder,
    readFile,
    readPipe: (path) => host.readPipe(path),
    kindOf: (path) => {
      if (isGone(path)) return undefined;
      if (isPlanned(path)) return 'file';
      return host.kindOf(path) ?? (planned.some((file) => isInside(path, file)) ? 'folder' : undefined);
    },
    namesIn: (path) => {
      const there = host.kindOf(path) === undefined ? [] : host.namesIn(path);
      const coming = planned.filter((file) => isInside(path, file)).map((file) => stepBelow(path, file));
      return [...new Set([...there, ...coming])].filter((name) => !isGone(join(path, name)));
    },
    realPathOf: (path) => realPathOf(host, path, isPlanned),
    fileSha256: (path) => {
      const text = texts.get(path);
      return text === undefined ? host.fileSha256(copies.get(path) ?? path) : host.sha256(text);
    },
    decodeUtf8: (bytes) => host.decodeUtf8(bytes),
    codesOf: (text) => host.codesOf(text),
    sha256: (bytes) => host.sha256(bytes),
    fileAtRevision: (path, revision) => host.fileAtRevision(path, revision),
    filesAtRevision: (folder, name, revision) => host.filesAtRevision(folder, name, revision),
  };
}

/** What is to come will be no link, but may lie in a folder that is one. */
function realPathOf(host: Host, path: string, isPlanned: (path: string) => boolean): string {
  if (!isPlanned(path) || host.kindOf(path) !== undefined) return host.realPathOf(path);
  let folder = parentOf(path);
  while (host.kindOf(folder) === undefined && parentOf(folder) !== folder) folder = parentOf(folder);
  return join(host.realPathOf(folder), relativeTo(folder, path));
}

/** The first step from a folder to what lies below it. */
function stepBelow(folder: string, path: string): string {
  return relativeTo(folder, path).split('/')[0] ?? '';
}
