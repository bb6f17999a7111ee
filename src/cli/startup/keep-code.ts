import { existsSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import type { Script } from 'node:vm';
import { composed, type KeptCode } from './code-file';
import { removeOldCode } from './old-code';
import { putIfPossible } from './put-if-possible';

/**
 * The code of scripts that ran, and what was known of others.
 *
 * @param files what was known
 * @param of the code of one of them, as long as no other is asked for
 */
export function allCode(
  scripts: ReadonlyMap<string, Script>,
  files: readonly string[],
  of: (file: string) => Buffer | undefined,
): ReadonlyMap<string, Buffer> {
  const codes = new Map<string, Buffer>();
  for (const file of files) {
    const code = scripts.has(file) ? undefined : of(file);
    if (code !== undefined) codes.set(file, Buffer.from(code));
  }
  for (const [file, script] of scripts) codes.set(file, script.createCachedData());
  return codes;
}

/** @throws where the system refuses to show the folder that a new version has made */
export function keepCode(path: string, kept: KeptCode): void {
  const folder = dirname(path);
  const isNew = !existsSync(folder);
  putIfPossible(path, composed(kept));
  // A folder is made when the program or Node has changed, which is when others may have become of no use.
  if (isNew) removeOldCode(dirname(folder), basename(folder), Date.now());
}
