import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { takeLock } from '../../src/cli/file-lock';
import { lifeOf, thisProcess } from '../../src/cli/process-identity';

let folder: string;
let path: string;

beforeEach(() => {
  folder = fs.mkdtempSync(join(tmpdir(), 'yuetishi-lock-'));
  path = join(folder, '.a.yaml.lock');
});

afterEach(() => {
  jest.restoreAllMocks();
  fs.rmSync(folder, { recursive: true, force: true });
});

/** A lock as somebody may have left it, and how many milliseconds ago. */
function lockOf(holder: object | string, age = 0): void {
  fs.writeFileSync(path, typeof holder === 'string' ? holder : JSON.stringify({ token: 'x', ...holder }));
  const then = Date.now() / 1000 - age / 1000;
  fs.utimesSync(path, then, then);
}

const FRESH = 30_000;
const OLD = 90_000;
const IMPATIENT = 40;

test('is had by one at a time, and leaves nothing', () => {
  const lock = takeLock(path, IMPATIENT);
  expect(lock?.isHeld()).toBe(true);
  expect(takeLock(path, IMPATIENT)).toBeUndefined();
  lock?.release();
  expect(fs.readdirSync(folder)).toEqual([]);
  takeLock(path, IMPATIENT)?.release();
  expect(fs.readdirSync(folder)).toEqual([]);
});

test('what is not ours any more is not removed', () => {
  const lock = takeLock(path, IMPATIENT);
  lockOf('somebody else');
  expect(lock?.isHeld()).toBe(false);
  lock?.release();
  expect(fs.readFileSync(path, 'utf8')).toBe('somebody else');
});

const ENDED = spawnSync(process.execPath, ['--version']).pid;
const ELSEWHERE = { machine: 'another', pid: 1, began: '' };

test.each([
  ['a process that has ended', { ...thisProcess(), pid: ENDED }, 0, true],
  [
    'a process that had our number before us',
    { ...thisProcess(), began: 'another boot 1' },
    0,
    process.platform === 'linux',
  ],
  ['a living process', thisProcess(), OLD, process.platform !== 'linux'],
  ['another machine', ELSEWHERE, FRESH, false],
  ['another machine, long ago', ELSEWHERE, OLD, true],
  ['nobody: it was made and not written', '', FRESH, false],
  ['nobody, long ago', '', OLD, true],
  ['something else', '{"machine":1}', FRESH, false],
])('of %s', (_name, holder, age, isTaken) => {
  lockOf(holder, age);
  const before = fs.readFileSync(path, 'utf8');
  const lock = takeLock(path, IMPATIENT);
  expect(lock !== undefined).toBe(isTaken);
  if (lock === undefined) expect(fs.readFileSync(path, 'utf8')).toBe(before);
  lock?.release();
  expect(fs.readdirSync(folder)).toEqual(isTaken ? [] : ['.a.yaml.lock']);
});

test('who died while taking over a dead lock is taken over, too', () => {
  const dead = { ...thisProcess(), pid: ENDED };
  lockOf(dead);
  fs.copyFileSync(path, `${path}.over`);
  const lock = takeLock(path, IMPATIENT);
  expect(lock?.isHeld()).toBe(true);
  lock?.release();
  expect(fs.readdirSync(folder)).toEqual([]);
});

test('a dead lock is left to the one who is taking it over', () => {
  lockOf({ ...thisProcess(), pid: ENDED });
  fs.writeFileSync(`${path}.over`, JSON.stringify(ELSEWHERE));
  expect(takeLock(path, IMPATIENT)).toBeUndefined();
  expect(fs.readdirSync(folder).sort()).toEqual(['.a.yaml.lock', '.a.yaml.lock.over']);
});

test('a lock that another one took over before us is left to them', () => {
  lockOf({ ...thisProcess(), pid: ENDED });
  const real = fs.linkSync;
  jest.spyOn(fs, 'linkSync').mockImplementation((from, to) => {
    real(from, to);
    if (to === `${path}.over`) lockOf(ELSEWHERE); // they were done just before our turn to take over
  });
  expect(takeLock(path, IMPATIENT)).toBeUndefined();
  expect(fs.readFileSync(path, 'utf8')).toContain(ELSEWHERE.machine);
  expect(fs.readdirSync(folder)).toEqual(['.a.yaml.lock']);
});

test('no lock can be made where there is no folder', () => {
  expect(() => takeLock(join(folder, 'none/.lock'), IMPATIENT)).toThrow('ENOENT');
});

test('a process is alive while it runs', () => {
  expect(lifeOf(thisProcess())).toBe(process.platform === 'linux' ? 'alive' : 'unknown');
  expect(lifeOf({ ...thisProcess(), pid: ENDED })).toBe('dead');
  expect(lifeOf(ELSEWHERE)).toBe('unknown');
});
