import type { SpawnSyncReturns } from 'node:child_process';
import { existsSync, realpathSync } from 'node:fs';
import { basename, dirname, posix, relative, sep } from 'node:path';
import type { FileAtRevision } from '../app/host';

/** A file that a plan can be read from is far smaller; git's own limit for what it hands over is none. */
const MOST_BYTES = 64 * 1024 * 1024;

/** What git sets for the hooks that it runs: it would look there, and not in the repository around the file. */
const SET_FOR_HOOKS = ['GIT_DIR', 'GIT_WORK_TREE', 'GIT_INDEX_FILE', 'GIT_PREFIX', 'GIT_COMMON_DIR'];

/**
 * A file as it was at a revision of the repository around it. Git is asked without a shell, for what it has stored: no
 * filter, no alias and no pager has a say.
 *
 * @param path where the file lies or lay, absolute; links that stand now are followed, since git follows none
 * @param revision as git names them: a branch, a tag, a commit, `HEAD~3`; never beginning with `-`
 */
export function gitFile(path: string, revision: string, env: NodeJS.ProcessEnv): FileAtRevision {
  const { folder, rest } = standing(path);
  const git = (...args: readonly string[]): SpawnSyncReturns<Buffer> => runGit(folder, args, env);
  const inside = git('rev-parse', '--git-dir');
  if (inside.error !== undefined) return { kind: 'no-git' };
  if (inside.status !== 0) return { kind: 'no-repository' };
  const commit = git('rev-parse', '--verify', '--quiet', `${revision}^{commit}`);
  if (commit.status !== 0) return { kind: 'unknown-revision' };
  const listed = git('ls-tree', '-z', textOf(commit), '--', `./${rest}`);
  if (listed.status !== 0) return { kind: 'unreadable' };
  const blob = /^100\d{3} blob ([0-9a-f]+)\t/.exec(textOf(listed))?.[1];
  if (blob === undefined) return { kind: 'absent' };
  const content = git('cat-file', 'blob', blob);
  return content.status === 0 ? { kind: 'content', bytes: content.stdout } : { kind: 'unreadable' };
}

/**
 * The paths of all files of a name that a revision has, in the whole repository around a folder.
 *
 * @param folder there now; absolute, with forward slashes, as the paths that are given back
 */
export function gitFiles(folder: string, name: string, revision: string, env: NodeJS.ProcessEnv): readonly string[] {
  const git = (...args: readonly string[]): SpawnSyncReturns<Buffer> => runGit(folder, args, env);
  const top = git('rev-parse', '--show-cdup');
  const commit = git('rev-parse', '--verify', '--quiet', `${revision}^{commit}`);
  if (top.error !== undefined || top.status !== 0 || commit.status !== 0) return [];
  const listed = git('ls-tree', '-r', '-z', '--full-tree', '--name-only', textOf(commit));
  return listed.stdout
    .toString('utf8')
    .split('\0')
    .filter((path) => posix.basename(path) === name)
    .map((path) => posix.join(folder, textOf(top), path));
}

/** A path parted where it stands no more: the folder that is there, behind links, and the rest with forward slashes. */
function standing(path: string): { readonly folder: string; readonly rest: string } {
  if (existsSync(path)) {
    const real = realpathSync.native(path);
    return { folder: dirname(real), rest: basename(real) };
  }
  let folder = dirname(path);
  while (!existsSync(folder)) folder = dirname(folder);
  return { folder: realpathSync.native(folder), rest: relative(folder, path).split(sep).join('/') };
}

function textOf({ stdout }: SpawnSyncReturns<Buffer>): string {
  return stdout.toString('utf8').trim();
}

function runGit(folder: string, args: readonly string[], env: NodeJS.ProcessEnv): SpawnSyncReturns<Buffer> {
  const own = Object.fromEntries(Object.entries(env).filter(([name]) => !SET_FOR_HOOKS.includes(name)));
  // Loaded here, because every other run of the program does without.
  return process.getBuiltinModule('node:child_process').spawnSync('git', ['-C', folder, ...args], {
    env: { ...own, LC_ALL: 'C', GIT_OPTIONAL_LOCKS: '0', GIT_TERMINAL_PROMPT: '0' },
    maxBuffer: MOST_BYTES,
    stdio: ['ignore', 'pipe', 'ignore'],
    windowsHide: true,
  });
}
