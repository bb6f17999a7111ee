import { renameSync } from 'node:fs';
import { dirname } from 'node:path';
import { makeFolders } from '../make-folders';
import { removeIfThere, writePart } from '../part-file';

/**
 * Puts a file in its place, whole or not at all, where the system lets. Programs that do so at the same time do not meet:
 * each writes beside, and the last one stays.
 */
export function putIfPossible(path: string, bytes: Uint8Array): void {
  const beside = `${path}.${process.pid}.part`;
  try {
    makeFolders(dirname(path), 0o700);
    writePart(beside, bytes);
    renameSync(beside, path);
  } catch {
    removeIfThere(beside);
  }
}
