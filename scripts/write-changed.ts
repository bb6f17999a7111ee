import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Writes a file made by the build, unless it already holds exactly this content: an unchanged file keeps its time, so
 * that nothing downstream is done again. Written beside and renamed, so that a program that runs meanwhile never meets
 * half a file.
 */
export function writeChanged(path: string, content: string, mode = 0o644): void {
  if (readIfPresent(path) === content) return;
  mkdirSync(dirname(path), { recursive: true });
  const beside = `${path}.${process.pid}.part`;
  writeFileSync(beside, content, { mode });
  renameSync(beside, path);
}

function readIfPresent(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
