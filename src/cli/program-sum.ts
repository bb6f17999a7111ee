import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The SHA-256 of the built program with its parts, so that another build never takes its results for its own; undefined
 * where it does not run as it was built, and any of its sources may have changed.
 */
export function programSum(): string | undefined {
  if (__filename.endsWith('.ts')) return undefined;
  const sum = process.getBuiltinModule('node:crypto').createHash('sha256');
  const files = readdirSync(__dirname).filter((name) => name.endsWith('.js'));
  for (const name of files.sort((a, b) => (a < b ? -1 : 1)))
    sum.update(name).update(readFileSync(join(__dirname, name)));
  return sum.digest('hex');
}
