import type { SpawnSyncReturns } from 'node:child_process';
import { basename, dirname } from 'node:path';
import type { FileAtRevision } from '../app/host';

/** A file that a plan can be read from is far smaller; git's own limit for what it hands over is none. */
const MOST_BYTES = 64 * 1024 * 1024;

/** What git sets for the hooks that it runs: it would look there, and not in the repository around the file. */
const SET_FOR_HOOKS = ['GIT_DIR', 'GIT_WORK_TREE', 'GIT_INDEX_FILE', 'GIT_PREFIX', 'GIT_COMMON_DIR'];

/**
 * A file as it was at a revision of the repository around it. Git is asked without a shell, for what it has stored: no
 * filter, no alias and no pager has a say.
 *
 * @param path where the file lies now, absolute and behind links: git follows none
 * @param revision as git names them: a branch, a tag, a commit, `HEAD~3`; never beginning with `-`
 */
export function gitFile(path: string, revision: string, env: NodeJS.ProcessEnv): FileAtRevision {
  const git = (...args: readonly string[]): SpawnSyncReturns<Buffer> => runGit(dirname(path), args, env);
  const inside = git('rev-parse', '--git-dir');
  if (inside.error !== undefined) return { kind: 'no-git' };
  if (inside.status !== 0) return { kind: 'no-repository' };
  const commit = git('rev-parse', '--verify', '--quiet', `${revision}^{commit}`);
  if (commit.status !== 0) return { kind: 'unknown-revision' };
  const listed = git('ls-tree', '-z', textOf(commit), '--', `./${basename(path)}`);
  if (listed.status !== 0) return { kind: 'unreadable' };
  const blob = /^100\d{3} blob ([0-9a-f]+)\t/.exec(textOf(listed))?.[1];
  if (blob === undefined) return { kind: 'absent' };
  const content = git('cat-file', 'blob', blob);
  return content.status === 0 ? { kind: 'content', bytes: content.stdout } : { kind: 'unreadable' };
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
