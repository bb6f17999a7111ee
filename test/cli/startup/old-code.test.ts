import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { removeOldCode } from '../../../src/cli/startup/old-code';

const DAY_MS = 24 * 60 * 60 * 1000;
const NOW = Date.UTC(2022, 5, 1);
const nameOf = (digit: string): string => `${digit.repeat(32)}-v20.19.0-x64`;
const OWN = nameOf('0');

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'old-code-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** A folder that was last added to so many days ago. */
function made(name: string, days: number, files: readonly string[] = ['check.code']): void {
  mkdirSync(join(folder, name));
  for (const file of files) writeFileSync(join(folder, name, file), '');
  const time = new Date(NOW - days * DAY_MS);
  utimesSync(join(folder, name), time, time);
}

function left(): readonly string[] {
  removeOldCode(folder, OWN, NOW);
  return readdirSync(folder).sort();
}

test('what was not added to for a month is removed, with what an ended run left in it', () => {
  made(nameOf('a'), 31, ['check.code', '__complete.code', 'status.code.4711.part']);
  made(nameOf('b'), 31, []);
  made(`${'c'.repeat(32)}-v26.0.0-nightly2026-arm64`, 400);
  made(`${'c'.repeat(32)}-v26.0.0-arm64`, 400);
  made(nameOf('d'), 29);
  expect(left()).toEqual([`${'c'.repeat(32)}-v26.0.0-nightly2026-arm64`, nameOf('d')].sort());
});

test('the folder in use stays, however old', () => {
  made(OWN, 400);
  expect(left()).toEqual([OWN]);
});

test.each([
  [
    'a name that is none of ours',
    () => {
      made('rollup', 400);
    },
    'rollup/check.code',
  ],
  [
    'a file of somebody',
    () => {
      made(nameOf('a'), 400, ['check.code', 'notes.txt']);
    },
    `${nameOf('a')}/check.code`,
  ],
  [
    'a folder in it',
    () => {
      made(nameOf('a'), 0, ['check.code']);
      mkdirSync(join(folder, nameOf('a'), 'mine'));
      utimesSync(join(folder, nameOf('a')), 0, 0);
    },
    `${nameOf('a')}/check.code`,
  ],
])('%s keeps all that lies there', (_what, make, file) => {
  make();
  left();
  expect(existsSync(join(folder, file))).toBe(true);
});

const linked = process.platform === 'win32' ? test.skip : test;
linked('a link is not followed', () => {
  const elsewhere = join(folder, 'elsewhere');
  made('elsewhere', 400);
  symlinkSync(elsewhere, join(folder, nameOf('a')));
  expect(left()).toEqual([nameOf('a'), 'elsewhere'].sort());
  expect(existsSync(join(elsewhere, 'check.code'))).toBe(true);
});
