import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { bundle } from '../../scripts/bundle';

const ROOT = join(__dirname, '../..');

/** A folder with plans, and the program in it under several names and paths. */
export interface Workshop {
  readonly folder: string;
  /** Where the words stand that the program was last run with, a run a line, each word in angle brackets. */
  readonly runs: () => readonly string[];
  readonly remove: () => void;
}

/**
 * The program as it is now, bundled, behind a script that completes with it and otherwise only notes the words it is run
 * with: so a test sees what a shell made of a line.
 */
export async function workshop(files: Readonly<Record<string, string>>, names: readonly string[]): Promise<Workshop> {
  const folder = mkdtempSync(join(tmpdir(), 'completion-'));
  const put = (path: string, text: string): void => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  for (const [path, text] of Object.entries(files)) put(path, text);
  const { code, parts } = await bundle(ROOT);
  for (const [file, text] of [...parts, ['yuetishi.js', code] as const]) put(`.program/${file}`, text);
  for (const name of names) {
    put(
      name,
      `#!/bin/sh
case $1 in __complete|completion) exec '${process.execPath}' '${folder}/.program/yuetishi.js' "$@";; esac
{ for word; do printf '<%s>' "$word"; done; echo; } >> '${folder}/.program/runs'
`,
    );
    chmodSync(join(folder, name), 0o755);
  }
  return {
    folder,
    runs: () => readFileSync(join(folder, '.program/runs'), 'utf8').split('\n').slice(0, -1),
    remove: () => {
      rmSync(folder, { recursive: true });
    },
  };
}

/** Runs a shell in a workshop, with its `bin` first on the path, and returns what it prints. */
export function inShell({ folder }: Workshop, shell: string, words: readonly string[], input = ''): string {
  const { stdout, error } = spawnSync(shell, words, {
    cwd: folder,
    input,
    encoding: 'utf8',
    env: { PATH: `${folder}/bin:${process.env['PATH'] ?? ''}`, HOME: folder, LC_ALL: 'C.UTF-8', TERM: 'vt100' },
  });
  if (error !== undefined) throw error;
  return stdout;
}

/** @param asked what makes the program tell its version and end well */
export function isInstalled(program: string, asked = '--version'): boolean {
  return spawnSync(program, [asked]).status === 0;
}
