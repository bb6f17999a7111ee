import { existsSync, mkdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Makes a folder with those above it that are not there; one that is there stays. Node's own way (`recursive`) never ends
 * where the system says of a folder that is there that nothing is, as it does below `/proc`.
 *
 * @param mode of each folder that is made
 * @throws what the system answers
 */
export function makeFolders(path: string, mode = 0o777): void {
  if (refusalOf(path, mode) === undefined) return;
  const above = dirname(path);
  if (above !== path && !existsSync(above)) makeFolders(above, mode);
  const refusal = refusalOf(path, mode);
  if (refusal !== undefined) throw refusal;
}

/** Another program may make it at the same time. */
function refusalOf(path: string, mode: number): Error | undefined {
  try {
    mkdirSync(path, { mode });
    return undefined;
  } catch (error) {
    if (existsSync(path) && statSync(path).isDirectory()) return undefined;
    return error as Error;
  }
}
