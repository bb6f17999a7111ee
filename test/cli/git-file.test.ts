import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FileAtRevision } from '../../src/app/host';
import { gitFile } from '../../src/cli/git-file';
import { main } from '../../src/cli/main';
import { nodeHost } from '../../src/cli/node-host';
import { planWithTasks } from '../support/test-plan';

// A real repository, made anew for each test, with Chinese names as offices have them.

const PLAN = '计划/2022 年/要点.yaml';
let root: string;

beforeEach(() => {
  root = fs.realpathSync.native(fs.mkdtempSync(join(tmpdir(), 'yuetishi-git-')));
});

afterEach(() => {
  fs.rmSync(root, { recursive: true, force: true });
});

const NOBODY = { GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null' };
const ME = ['-c', 'user.name=x', '-c', 'user.email=x@example.org', '-c', 'commit.gpgsign=false'];

function git(...args: readonly string[]): string {
  const { stdout, stderr, status } = spawnSync('git', [...ME, ...args], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, ...NOBODY },
  });
  if (status !== 0) throw new Error(`git ${args.join(' ')}: ${stderr}`);
  return stdout.trim();
}

function write(path: string, content: string | Uint8Array): string {
  fs.mkdirSync(join(root, path, '..'), { recursive: true });
  fs.writeFileSync(join(root, path), content);
  return join(root, path);
}

/** A repository with three commits: the plan is not there, says 一, says 二; on the disk it says 三. */
function repository(): string {
  git('init', '-q', '-b', 'main');
  write('README', 'x');
  git('add', '-A');
  git('commit', '-qm', '0');
  for (const text of ['一', '二']) {
    write(PLAN, text);
    git('add', '-A');
    git('commit', '-qm', text);
    git('tag', text === '一' ? '初稿' : 'second');
  }
  return write(PLAN, '三');
}

const read = (path: string, revision: string, env: NodeJS.ProcessEnv = process.env): FileAtRevision =>
  gitFile(path, revision, env);

function textOf(found: FileAtRevision): string {
  return found.kind === 'content' ? new TextDecoder().decode(found.bytes) : found.kind;
}

test.each([
  ['HEAD', '二'],
  ['main', '二'],
  ['second', '二'],
  ['HEAD~1', '一'],
  ['初稿', '一'],
  ['HEAD^{/一}', '一'],
  ['HEAD~2', 'absent'],
])('at %s it was %s', (revision, text) => {
  const path = repository();
  expect(textOf(read(path, revision))).toBe(text);
  expect(textOf(nodeHost().fileAtRevision(path, revision))).toBe(text);
});

test('a commit by its number, and a part of it', () => {
  const path = repository();
  const commit = git('rev-parse', 'HEAD~1');
  expect([textOf(read(path, commit)), textOf(read(path, commit.slice(0, 10)))]).toEqual(['一', '一']);
});

test('the bytes are those that were committed', () => {
  const bytes = Uint8Array.from([0xef, 0xbb, 0xbf, 0x0d, 0x0a, 0x00, 0xff]);
  git('init', '-q');
  const path = write(PLAN, bytes);
  git('add', '-A');
  git('commit', '-qm', 'x');
  const found = read(path, 'HEAD');
  expect(found.kind === 'content' && [...found.bytes]).toEqual([...bytes]);
});

test.each(['nowhere', 'HEAD~9', '0000000', 'HEAD:README', 'a b', '..', '', '@{-9}', 'HEAD^{tree}'])(
  'no commit is named by %j',
  (revision) => expect(read(repository(), revision)).toEqual({ kind: 'unknown-revision' }),
);

test('a revision is never taken for an option', () => {
  const path = repository();
  const out = join(root, 'out');
  expect(read(path, `--output=${out}`).kind).not.toBe('content');
  expect(fs.existsSync(out)).toBe(false);
});

test('names that git could take for patterns are names', () => {
  git('init', '-q');
  write('a[b].yaml', '甲');
  write('*.yaml', '乙');
  write(':(top)c.yaml', '丁');
  git('add', '-A');
  git('commit', '-qm', 'x');
  expect(textOf(read(join(root, 'a[b].yaml'), 'HEAD'))).toBe('甲');
  expect(textOf(read(join(root, '*.yaml'), 'HEAD'))).toBe('乙');
  expect(textOf(read(join(root, ':(top)c.yaml'), 'HEAD'))).toBe('丁');
  write('ab.yaml', '丙');
  expect(read(join(root, 'ab.yaml'), 'HEAD')).toEqual({ kind: 'absent' });
});

test('a plan behind a link is the one that it leads to', () => {
  const path = repository();
  fs.symlinkSync(path, join(root, 'link.yaml'));
  expect(textOf(nodeHost().fileAtRevision(join(root, 'link.yaml'), 'HEAD'))).toBe('二');
});

test('a file that is there no more, nor its folder', () => {
  const path = repository();
  fs.rmSync(join(root, '计划'), { recursive: true });
  expect(textOf(nodeHost().fileAtRevision(path, 'HEAD'))).toBe('二');
});

test('all files of a name, wherever one asks', () => {
  git('init', '-q');
  const paths = ['plan.yaml', '计划/甲 乙/plan.yaml', '计划/plan.yaml'].map((each) => write(each, 'x'));
  write('计划/xplan.yaml', 'x');
  git('add', '-A');
  git('commit', '-qm', 'x');
  write('new/plan.yaml', 'x');
  const found = (folder: string, revision = 'HEAD'): readonly string[] =>
    [...nodeHost().filesAtRevision(folder, 'plan.yaml', revision)].sort();
  expect(found(root)).toEqual([...paths].sort());
  expect(found(join(root, '计划/甲 乙'))).toEqual([...paths].sort());
  expect([found(root, 'nowhere'), found('/')]).toEqual([[], []]);
});

test('what git sets for its hooks does not lead elsewhere', () => {
  const path = repository();
  const env = { ...process.env, GIT_DIR: '/nowhere', GIT_WORK_TREE: '/', GIT_INDEX_FILE: 'x', GIT_PREFIX: 'x/' };
  expect(textOf(read(path, 'HEAD', env))).toBe('二');
});

test('check --base compares the plan on the disk with the one that was committed', async () => {
  git('init', '-q');
  const plan = (when: string): string =>
    planWithTasks(`tasks:\n  - { id: a, title: 甲, when: ${when}, lead: 机关党委 }\n`);
  write('计划/2022 年/plan.yaml', plan('6月'));
  git('add', '-A');
  git('commit', '-qm', 'x');
  const said: string[] = [];
  const stdout = { isTTY: false, columns: undefined, write: (text: string) => said.push(text) };
  const host = { ...nodeHost(), workingFolder: root, stdout, stderr: stdout };
  const check = (): Promise<number> =>
    main(['check', join(root, '计划/2022 年'), '--base', 'HEAD', '--as-of', '2022-06-01'], host);
  expect([await check(), said.join('')]).toEqual([0, '']);
  write('计划/2022 年/plan.yaml', plan('12月'));
  expect(await check()).toBe(1);
  expect(said.join('')).toContain('计划/2022 年/plan.yaml:14:38 error Y724');
});

test('a repository that lacks what it should have', () => {
  const path = repository();
  const blob = git('rev-parse', `HEAD:${PLAN}`);
  fs.rmSync(join(root, '.git/objects', blob.slice(0, 2), blob.slice(2)), { force: true });
  expect(read(path, 'HEAD')).toEqual({ kind: 'unreadable' });
});

test('outside of any repository', () => {
  const path = write(PLAN, '一');
  expect(read(path, 'HEAD', { ...process.env, GIT_CEILING_DIRECTORIES: join(root, '..') })).toEqual({
    kind: 'no-repository',
  });
});

test('without git', () => {
  expect(read(repository(), 'HEAD', { PATH: join(root, 'none') })).toEqual({ kind: 'no-git' });
});
