import fs from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { HostFailure } from '../../src/app/host';
import { startFile } from '../../src/cli/growing-file';
import { nodeHost } from '../../src/cli/node-host';

let folder: string;

beforeEach(() => {
  folder = fs.mkdtempSync(join(tmpdir(), 'growing-'));
});

afterEach(() => {
  jest.restoreAllMocks();
  fs.rmSync(folder, { recursive: true, force: true });
});

const at = (name: string): string => join(folder, name);
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

function failureOf(call: () => unknown): Pick<HostFailure, 'path' | 'reason' | 'detail'> {
  try {
    call();
  } catch (error) {
    if (!(error instanceof HostFailure)) throw error;
    return { path: error.path, reason: error.reason, detail: error.detail };
  }
  throw new Error('nothing failed');
}

/** Makes a call of the system fail. */
function refuse(name: 'writeSync' | 'renameSync', code: string): void {
  jest.spyOn(fs, name).mockImplementation(() => {
    throw Object.assign(new Error(code), { code, syscall: name.replace('Sync', '') });
  });
}

test('a file takes its place when it is finished, and not before', () => {
  fs.writeFileSync(at('a.ndjson'), 'old');
  const file = nodeHost().startFile(at('a.ndjson'));
  file.write(bytes('第一行\n'));
  file.write(bytes('第二行\n'));
  expect(fs.readFileSync(at('a.ndjson'), 'utf8')).toBe('old');
  file.finish();
  expect(fs.readFileSync(at('a.ndjson'), 'utf8')).toBe('第一行\n第二行\n');
  expect(fs.readdirSync(folder)).toEqual(['a.ndjson']);
});

test('where it is abandoned, what stood there stays, and nothing is beside it', () => {
  fs.writeFileSync(at('a.ndjson'), 'old');
  const file = startFile(at('a.ndjson'), 'linux');
  file.write(bytes('new'));
  file.abandon();
  file.abandon();
  expect(fs.readdirSync(folder)).toEqual(['a.ndjson']);
  expect(fs.readFileSync(at('a.ndjson'), 'utf8')).toBe('old');
});

test('to abandon what is finished does nothing', () => {
  const file = startFile(at('a.ndjson'), 'linux');
  file.write(bytes('new'));
  file.finish();
  file.abandon();
  expect(fs.readFileSync(at('a.ndjson'), 'utf8')).toBe('new');
});

test('the new file has the permissions of the old one, and a link stays a link', () => {
  fs.writeFileSync(at('real.csv'), 'old', { mode: 0o640 });
  fs.symlinkSync('real.csv', at('link.csv'));
  const file = startFile(at('link.csv'), 'linux');
  file.write(bytes('new'));
  file.finish();
  expect(fs.readlinkSync(at('link.csv'))).toBe('real.csv');
  expect(fs.readFileSync(at('real.csv'), 'utf8')).toBe('new');
  expect(fs.statSync(at('real.csv')).mode & 0o777).toBe(0o640);
});

test('a device is written to', () => {
  const file = startFile('/dev/null', 'linux');
  file.write(bytes('gone'));
  file.finish();
  file.abandon();
  expect(fs.statSync('/dev/null').isFile()).toBe(false);
});

test('a folder that is not there, and a folder in its place, are told at once', () => {
  expect(failureOf(() => startFile(at('none/a.csv'), 'linux'))).toEqual({
    path: at('none'),
    reason: 'missing',
    detail: 'ENOENT',
  });
  expect(failureOf(() => startFile(folder, 'linux'))).toMatchObject({ path: folder, detail: 'EISDIR' });
});

test('a full disk is told with the file meant, and can be cleared away', () => {
  const file = startFile(at('a.csv'), 'linux');
  refuse('writeSync', 'ENOSPC');
  expect(failureOf(() => file.write(bytes('x')))).toEqual({ path: at('a.csv'), reason: 'full', detail: 'ENOSPC' });
  file.abandon();
  expect(fs.readdirSync(folder)).toEqual([]);
});

test('a file that another program on Windows holds open stays as it is', () => {
  fs.writeFileSync(at('a.csv'), 'old');
  const file = startFile(at('a.csv'), 'win32');
  file.write(bytes('new'));
  refuse('renameSync', 'EPERM');
  expect(failureOf(() => file.finish())).toEqual({ path: at('a.csv'), reason: 'busy', detail: 'EPERM' });
  expect(fs.readdirSync(folder)).toEqual(['a.csv']);
  expect(fs.readFileSync(at('a.csv'), 'utf8')).toBe('old');
});
