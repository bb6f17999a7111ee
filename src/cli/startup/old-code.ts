import { readdirSync, rmdirSync, statSync, unlinkSync } from 'node:fs';
import { join } from 'node:path';

/** Who goes back to another version within this time finds its code; afterwards it is compiled again. */
const OLDEST_MS = 30 * 24 * 60 * 60 * 1000;

/** A folder of compiled code is named after the sum of a program, the version of Node and the processor. */
const FOLDER = /^[0-9a-f]{32}-v\d+\.\d+\.\d+[^-]*-[a-z0-9]+$/;
/** What lies in it: the code of a command, and what a run that was ended left of such a file. */
const FILE = /^[a-z_]{1,20}\.code(?:\.\d+\.part)?$/;

/**
 * Removes the code of other versions that nobody has added to for long. Nothing else is touched: a folder in which
 * anything else lies stays, and so does a link.
 *
 * @param folder where the folders of all versions lie
 * @param own the name of the one in use
 * @param now in milliseconds since 1970
 */
export function removeOldCode(folder: string, own: string, now: number): void {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.name === own || !entry.isDirectory() || !FOLDER.test(entry.name)) continue;
    if (now - statSync(path).mtimeMs > OLDEST_MS) removeCodeIn(path);
  }
}

/** @throws where the system refuses, as it does where another run is faster */
function removeCodeIn(folder: string): void {
  const names = readdirSync(folder);
  if (!names.every((name) => FILE.test(name))) return;
  for (const name of names) unlinkSync(join(folder, name));
  rmdirSync(folder);
}
