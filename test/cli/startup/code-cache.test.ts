import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Script } from 'node:vm';
import { CodeCache, type Machine } from '../../../src/cli/startup/code-cache';
import { composed, HEAD_BYTES, placesIn, type CodePlace } from '../../../src/cli/startup/code-file';
import { ReusedMemory } from '../../../src/cli/startup/reused-memory';

const DIGEST = 'a'.repeat(32);
const isPosix = process.platform !== 'win32';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'code-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

function machine(env: Machine['env'], platform: Machine['platform'] = 'linux', user = process.getuid?.()): Machine {
  return {
    arch: 'x64',
    env,
    platform,
    version: 'v20.0.0',
    ...(user !== undefined && { getuid: () => user }),
  };
}

const opened: CodeCache[] = [];
afterEach(() => {
  for (const cache of opened.splice(0)) cache.close();
});

function open(on: Machine, command = 'check'): CodeCache {
  const cache = new CodeCache(DIGEST, command, new ReusedMemory(), on, () => join(folder, 'own'));
  opened.push(cache);
  return cache;
}

/** Code of one script, kept as that of a command. */
function keep(env: Machine['env'], command = 'check', platform: Machine['platform'] = 'linux'): void {
  const script = new Script('(function () { return 1; })');
  open(machine(env, platform), command).keep(new Map([['plan.js', script]]));
}

function files(): readonly string[] {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return names.filter((name) => statSync(join(folder, name)).isFile()).map((name) => name.replaceAll('\\', '/'));
}

test.each<[string, Machine['env'], Machine['platform'], string]>([
  ['where XDG_CACHE_HOME says', { XDG_CACHE_HOME: 'X' }, 'linux', 'X'],
  ['below the home', { HOME: 'H' }, 'linux', 'H/.cache'],
  ['with the caches of a Mac', { HOME: 'H' }, 'darwin', 'H/Library/Caches'],
  ['with the local data of Windows', { LOCALAPPDATA: 'L', HOME: 'H' }, 'win32', 'L'],
])('code is kept %s', (_name, env, platform, where) => {
  const below = Object.fromEntries(Object.entries(env).map(([name, path]) => [name, join(folder, path ?? '')]));
  keep(below, 'check', platform);
  expect(files()).toEqual([`${where}/yuetishi/${DIGEST}-v20.0.0-x64/check.code`]);
});

test('code is kept in the home that the system knows, where the environment names none by its whole path', () => {
  keep({ HOME: 'home', XDG_CACHE_HOME: 'caches' });
  expect(files()).toEqual([expect.stringMatching(/^own\/\.cache\/yuetishi\//)]);
  expect([existsSync('home'), existsSync('caches')]).toEqual([false, false]);
});

test('nothing is kept where it is not wanted, and on Windows without a folder for it', () => {
  keep({ HOME: folder, YUETISHI_NO_CACHE: '1' });
  keep({ HOME: folder }, 'check', 'win32');
  expect(files()).toEqual([]);
});

test('what was kept is found again, by command', () => {
  keep({ HOME: folder });
  const known = (command: string): Buffer | undefined => open(machine({ HOME: folder }), command).of('plan.js');
  expect(known('check')?.length).toBeGreaterThan(0);
  expect(known('status')).toBeUndefined();
});

test('only the user may look into the folder, and nothing is left beside a file', () => {
  keep({ HOME: folder });
  const [file = ''] = files();
  if (isPosix) expect(statSync(join(folder, file, '..')).mode & 0o777).toBe(0o700);
  expect(files()).toHaveLength(1);
});

(isPosix ? test : test.skip).each([0o620, 0o602])('a file that others may write (%o) is left alone', (mode) => {
  keep({ HOME: folder });
  chmodSync(join(folder, files()[0] ?? ''), mode);
  expect(open(machine({ HOME: folder })).of('plan.js')).toBeUndefined();
});

(isPosix ? test : test.skip)('a file of another user is left alone', () => {
  keep({ HOME: folder });
  const other = machine({ HOME: folder }, 'linux', (process.getuid?.() ?? 0) + 1);
  expect(open(other).of('plan.js')).toBeUndefined();
});

test('where a folder is made, the code of an older version goes; where there is one, nothing is looked for', () => {
  const old = join(folder, '.cache/yuetishi', `${'b'.repeat(32)}-v18.0.0-x64`);
  const makeOld = (): void => {
    mkdirSync(old, { recursive: true });
    writeFileSync(join(old, 'check.code'), '');
    utimesSync(old, 0, 0);
  };
  makeOld();
  keep({ HOME: folder });
  expect(existsSync(old)).toBe(false);
  makeOld();
  keep({ HOME: folder }, 'status');
  expect(existsSync(old)).toBe(true);
});

test('code of files that did not run this time stays', () => {
  const scripts = ['(function () { return 1; })', '(function () { return "another"; })'].map(
    (code) => new Script(code),
  );
  open(machine({ HOME: folder })).keep(new Map(scripts.map((script, index) => [`${index}.js`, script])));
  const codesIn = (cache: CodeCache): readonly Buffer[] =>
    ['0.js', '1.js'].map((file) => Buffer.from(cache.of(file) ?? []));
  const cache = open(machine({ HOME: folder }));
  const before = codesIn(cache);
  expect(before.map(({ length }) => length > 0)).toEqual([true, true]);
  cache.keep(new Map([['check.js', new Script('1')]]));
  const after = open(machine({ HOME: folder }));
  expect(codesIn(after)).toEqual(before);
  expect(after.of('check.js')?.length).toBeGreaterThan(0);
});

test('code is kept in the first runs, then once an hour for a while, and no more', () => {
  const HOUR = 3600;
  const runsAfter = (idle: number): number | undefined => {
    const path = join(folder, files()[0] ?? '');
    const then = Date.now() / 1000 - idle;
    utimesSync(path, then, then);
    const cache = open(machine({ HOME: folder }));
    const cachedData = cache.of('plan.js');
    const script = new Script('(function () { return 1; })', { ...(cachedData && { cachedData }) });
    cache.keep(new Map([['plan.js', script]]));
    const bytes = readFileSync(path);
    return placesIn(bytes, bytes.length)?.runs;
  };
  keep({ HOME: folder });
  expect([0, 0, 0, HOUR - 60].map(runsAfter)).toEqual([2, 3, 3, 3]);
  const later = Array.from({ length: 8 }, () => runsAfter(HOUR + 1)); // the system may round when it was written
  expect(later).toEqual([4, 5, 6, 7, 8, 9, 10, 10]);
});

test('a file of code says what it was made of, each code where V8 can use it as it is', () => {
  const codes = new Map([
    ['a.js', Buffer.from('12345')],
    ['b.js', Buffer.alloc(0)],
    ['c.js', Buffer.from('123456789')],
  ]);
  const bytes = composed({ runs: 2, codes });
  const found = placesIn(bytes.subarray(0, HEAD_BYTES), bytes.length);
  expect(found?.runs).toBe(2);
  const codeAt = ({ at, size }: CodePlace): Buffer => bytes.subarray(at, at + size);
  expect(new Map(Object.entries(found?.places ?? {}).map(([file, place]) => [file, codeAt(place)]))).toEqual(codes);
  for (const { at } of Object.values(found?.places ?? {})) expect(at % 8).toBe(0);
});

test('a file that is longer or shorter than it says is none', () => {
  const bytes = composed({ runs: 1, codes: new Map([['a.js', Buffer.from('12345')]]) });
  expect([-8, 0, 8].map((more) => placesIn(bytes, bytes.length + more) !== undefined)).toEqual([false, true, false]);
});

test('code is found also where it is read after other code, and gone once it is closed', () => {
  const scripts = ['(function () { return 1; })', '(function () { return "another"; })'].map(
    (code) => new Script(code),
  );
  open(machine({ HOME: folder })).keep(new Map(scripts.map((script, index) => [`${index}.js`, script])));
  const cache = open(machine({ HOME: folder }));
  const once = ['0.js', '1.js'].map((file) => Buffer.from(cache.of(file) ?? []));
  expect(once.map(({ length }) => length > 0)).toEqual([true, true]);
  expect(['1.js', '0.js'].map((file) => Buffer.from(cache.of(file) ?? []))).toEqual([...once].reverse());
  cache.close();
  expect(cache.of('0.js')).toBeUndefined();
});

test.each([0, 7, 40, HEAD_BYTES])('the first %i bytes of a file of code are none', (length) => {
  const bytes = composed({ runs: 1, codes: new Map([['a.js', Buffer.from('12345')]]) });
  const read = (): unknown => placesIn(bytes.subarray(0, length), length);
  let kept: unknown;
  try {
    kept = read();
  } catch (error) {
    expect(error).toBeInstanceOf(SyntaxError);
  }
  expect(kept).toBeUndefined();
});
