import fs from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { HostFailure } from '../../src/app/host';
import { copyFile } from '../../src/cli/copy-file';

let folder: string;

beforeEach(() => {
  folder = fs.mkdtempSync(join(fs.realpathSync(tmpdir()), 'yuetishi-copy-'));
});

afterEach(() => {
  jest.restoreAllMocks();
  fs.rmSync(folder, { recursive: true, force: true });
});

function at(name: string): string {
  return join(folder, name);
}

function failingWith(code: string): () => never {
  return () => {
    throw Object.assign(new Error(code), { code });
  };
}

test('a file of any size is copied, also where the disk has no links', () => {
  const bytes = Buffer.alloc(2 * 1024 * 1024 + 7, '佐证');
  fs.writeFileSync(at('a.pdf'), bytes);
  expect(copyFile(at('a.pdf'), at('b.pdf'), 'linux')).toBe(true);
  jest.spyOn(fs, 'linkSync').mockImplementation(failingWith('EPERM'));
  expect(copyFile(at('a.pdf'), at('c.pdf'), 'linux')).toBe(true);
  expect(['b.pdf', 'c.pdf'].map((name) => fs.readFileSync(at(name)).equals(bytes))).toEqual([true, true]);
  expect(fs.readdirSync(folder).sort()).toEqual(['a.pdf', 'b.pdf', 'c.pdf']);
});

test('what stands there already stays, also if it comes at the last moment', () => {
  fs.writeFileSync(at('a.pdf'), 'a');
  fs.writeFileSync(at('b.pdf'), 'b');
  expect(copyFile(at('a.pdf'), at('b.pdf'), 'linux')).toBe(false);
  const real = fs.fsyncSync;
  jest.spyOn(fs, 'fsyncSync').mockImplementation((descriptor) => {
    fs.writeFileSync(at('c.pdf'), 'c');
    real(descriptor);
  });
  expect(copyFile(at('a.pdf'), at('c.pdf'), 'linux')).toBe(false);
  expect(['b.pdf', 'c.pdf'].map((name) => fs.readFileSync(at(name), 'utf8'))).toEqual(['b', 'c']);
  expect(fs.readdirSync(folder).sort()).toEqual(['a.pdf', 'b.pdf', 'c.pdf']);
});

test.each([
  ['none.pdf', 'b.pdf', 'none.pdf', 'missing'],
  ['.', 'b.pdf', '.', 'other'],
  ['a.pdf', 'none/b.pdf', 'none', 'missing'],
])('from %s to %s: what fails is named, and nothing is left', (from, to, path, reason) => {
  fs.writeFileSync(at('a.pdf'), 'a');
  const failure = new HostFailure(at(path), reason as HostFailure['reason'], '');
  expect(() => copyFile(at(from), at(to), 'linux')).toThrow(
    expect.objectContaining({ path: failure.path, reason: failure.reason }) as Error,
  );
  expect(fs.readdirSync(folder)).toEqual(['a.pdf']);
});

test('a full disk leaves nothing of the copy', () => {
  fs.writeFileSync(at('a.pdf'), 'a');
  jest.spyOn(fs, 'writeSync').mockImplementation(failingWith('ENOSPC'));
  expect(() => copyFile(at('a.pdf'), at('b.pdf'), 'linux')).toThrow(
    expect.objectContaining({ path: at('b.pdf'), reason: 'full' }) as Error,
  );
  expect(fs.readdirSync(folder)).toEqual(['a.pdf']);
});
