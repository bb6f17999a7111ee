import { mkdtempSync, readdirSync, rmSync, truncateSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { keepFile, sweep } from '../../src/cli/kept-files';

const DAY_MS = 24 * 60 * 60 * 1000;
const name = (digit: string): string => `${digit.repeat(64)}.kept`;
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'yuetishi-kept-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

test('a file is kept in a folder that is made for it, and nothing is left beside it', () => {
  keepFile(join(folder, 'a/b', name('1')), Uint8Array.from([1]));
  keepFile(join(folder, 'a/b', name('1')), Uint8Array.from([2]));
  expect(readdirSync(join(folder, 'a/b'))).toEqual([name('1')]);
});

test('what is older than a month goes, with the parts of killed processes, and what is not ours stays', () => {
  const now = Date.now();
  const days: Record<string, number> = {
    [name('1')]: 1,
    [name('2')]: 40,
    [`.${'a'.repeat(16)}.part`]: 40,
    'a.yaml': 40,
  };
  for (const [file, age] of Object.entries(days)) {
    writeFileSync(join(folder, file), 'x');
    const then = new Date(now - age * DAY_MS);
    utimesSync(join(folder, file), then, then);
  }
  sweep(folder, now);
  expect(readdirSync(folder).sort()).toEqual([name('1'), 'a.yaml']);
});

test('of more than 256 MiB the oldest goes', () => {
  const now = Date.now();
  ['1', '2', '3'].forEach((digit, age) => {
    const file = join(folder, name(digit));
    writeFileSync(file, '');
    truncateSync(file, 100 * 1024 * 1024); // without contents, which take no room on the disk
    const then = new Date(now - age * 1000);
    utimesSync(file, then, then);
  });
  sweep(folder, now);
  expect(readdirSync(folder).sort()).toEqual([name('1'), name('2')]);
});

test('a folder that is not there is swept already', () => {
  expect(() => {
    sweep(join(folder, 'gone'), Date.now());
  }).not.toThrow();
});
