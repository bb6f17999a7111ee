import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { BadInput } from '../bad-input';
import type { ArchiveFile } from './archive-file';

/** A Node that goes into the archive, for machines of one system. */
export interface NodeProgram {
  readonly system: 'windows' | 'linux';
  readonly files: readonly ArchiveFile[];
}

/** What the programs of a system begin with, and the name that the starters look for. */
const SYSTEMS = [
  { system: 'windows', magic: 'MZ', file: 'node.exe' },
  { system: 'linux', magic: '\x7fELF', file: 'node' },
] as const;

/**
 * Reads the program of Node as it is unpacked from nodejs.org, with the licence that it must be passed on with.
 *
 * @throws BadInput where it is not there, is no program for Windows or Linux, or has no LICENSE beside or above it
 */
export function readNodeProgram(path: string): NodeProgram {
  const content = readProgram(path);
  const known = SYSTEMS.find(
    ({ magic }) => Buffer.from(content.subarray(0, magic.length)).toString('latin1') === magic,
  );
  if (known === undefined) {
    throw new BadInput(`${path} is no program for Windows or Linux: unpack Node, and name its node.exe or bin/node`);
  }
  const licence = [dirname(path), dirname(dirname(path))].map((folder) => join(folder, 'LICENSE')).find(existsSync);
  if (licence === undefined) throw new BadInput(`${path} has no LICENSE beside it or in the folder above`);
  return {
    system: known.system,
    files: [
      { path: `node/${known.file}`, content, isProgram: true },
      { path: 'node/LICENSE', content: readFileSync(licence) },
    ],
  };
}

function readProgram(path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch (error) {
    throw new BadInput(`${path} cannot be read: ${(error as NodeJS.ErrnoException).code ?? 'unknown'}`);
  }
}
