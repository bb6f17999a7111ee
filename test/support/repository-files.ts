import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { Host } from '../../src/app/host';
import { memoryFiles } from './memory-files';

const ROOT = join(__dirname, '../..');

/** The repository's own files below a folder, by their paths from its root, with forward slashes. */
export function filesBelow(folder: string): Readonly<Record<string, Uint8Array>> {
  const names = readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true });
  return Object.fromEntries(
    names
      .filter((name) => name.isFile())
      .map((name) => join(name.parentPath, name.name))
      .map((path) => [path.slice(ROOT.length + 1).replaceAll(sep, '/'), readFileSync(path)]),
  );
}

/**
 * A host that holds the repository's own `plans/`, as a person sees them who works at its root.
 *
 * @param changed what some of the files say instead
 */
export function repositoryPlans(changed: Readonly<Record<string, string>> = {}): Host {
  const files = Object.entries({ ...filesBelow('plans'), ...changed });
  return memoryFiles(Object.fromEntries(files.map(([path, content]) => [`/office/${path}`, content])));
}

/** The text of a file of the repository. */
export function repositoryText(path: string): string {
  return readFileSync(join(ROOT, path), 'utf8');
}
