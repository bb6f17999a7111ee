import { spawnSync } from 'node:child_process';

/** The slowest of them, LibreOffice on a busy machine, takes seconds to say its version. */
const LONGEST_WAIT_MS = 90_000;

/**
 * What to make of programs that only some tests need: `required` where each must be there, `left-out` where none is looked
 * for; otherwise those are used that are there. `.ci/run` says which.
 */
const WISH = process.env['YUETISHI_PROGRAMS'];

/**
 * Whether tests can use a program of this machine; where not, they are skipped, and say by their name what they need.
 *
 * @param args what makes the program end well and do nothing
 * @throws Error where the program must be there and is not
 */
export function hasProgram(command: string, args: readonly string[] = ['--version']): boolean {
  if (WISH === 'left-out') return false;
  const isThere = spawnSync(command, args, { timeout: LONGEST_WAIT_MS }).status === 0;
  if (!isThere && WISH === 'required')
    throw new Error(`${[command, ...args].join(' ')}: the program must be installed`);
  return isThere;
}
