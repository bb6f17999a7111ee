import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readNodeProgram } from '../../../scripts/offline/node-program';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'node-program-'));
  mkdirSync(join(folder, 'bin'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

function put(path: string, content: string): string {
  writeFileSync(join(folder, path), content, 'latin1');
  return join(folder, path);
}

test.each([
  ['node.exe', 'MZ\x90', 'windows', 'node/node.exe'],
  ['bin/node', '\x7fELF\x02', 'linux', 'node/node'],
])('takes %s as it is unpacked, with its licence', (path, content, system, packed) => {
  put('LICENSE', 'words');
  expect(readNodeProgram(put(path, content))).toEqual({
    system,
    files: [
      { path: packed, content: Buffer.from(content, 'latin1'), isProgram: true },
      { path: 'node/LICENSE', content: Buffer.from('words') },
    ],
  });
});

test('refuses what must not be passed on or could not run', () => {
  const program = put('node.exe', 'MZ');
  expect(() => readNodeProgram(program)).toThrow(/node\.exe has no LICENSE/);
  put('LICENSE', 'words');
  expect(() => readNodeProgram(put('node.zip', 'PK'))).toThrow(/node\.zip is no program for Windows or Linux/);
  expect(() => readNodeProgram(join(folder, 'none'))).toThrow(/none cannot be read: ENOENT/);
});
