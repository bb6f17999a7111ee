import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/** What to run. */
export interface Command {
  /** A path, or a name to be found in PATH. */
  readonly program: string;
  readonly args: readonly string[];
  /** Beside the little that every measured program gets. */
  readonly env?: Readonly<Record<string, string>>;
  /** With which it may end; 0 unless told. */
  readonly statuses?: readonly number[];
}

export const PROJECT = join(__dirname, '..');

/** Node starting and doing nothing: what no command can be faster than. */
export const BARE_NODE: Command = { program: process.execPath, args: ['-e', '0'] };

/** This program as it was built last. */
export function yuetishi(...args: readonly string[]): Command {
  return nodeScript(join(PROJECT, 'dist', 'yuetishi.js'), ...args);
}

export function nodeScript(path: string, ...args: readonly string[]): Command {
  return { program: process.execPath, args: [path, ...args] };
}

/** The version that an installed program tells as `--version`, or undefined where there is no such program. */
export function installedVersion(program: string): string | undefined {
  const { status, stdout } = spawnSync(program, ['--version'], { encoding: 'utf8' });
  return status === 0 ? /\d+(?:\.\d+)+/.exec(stdout)?.[0] : undefined;
}
