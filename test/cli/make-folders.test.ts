import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeFolders } from '../../src/cli/make-folders';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'yuetishi-made-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

test('a folder is made with those above it, and one that is there stays', () => {
  makeFolders(join(folder, '甲 局/b/c'), 0o700);
  makeFolders(join(folder, '甲 局/b/c'));
  expect(readdirSync(join(folder, '甲 局/b'))).toEqual(['c']);
  expect(statSync(join(folder, '甲 局/b/c')).isDirectory()).toBe(true);
});

test('below a file none can be made', () => {
  writeFileSync(join(folder, 'a'), '');
  for (const path of ['a', 'a/b', 'a/b/c/d']) {
    expect(() => {
      makeFolders(join(folder, path));
    }).toThrow(/EEXIST|ENOTDIR|ENOENT/);
  }
});

test('where the system says of what is there that it is missing, that comes to an end', () => {
  const nowhere = process.platform === 'linux' ? '/proc/yuetishi/a' : join(folder, '\0');
  expect(() => {
    makeFolders(nowhere);
  }).toThrow();
});
