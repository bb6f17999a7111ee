import { execFileSync, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { HostFailure } from '../../src/app/host';
import { nodeHost } from '../../src/cli/node-host';
import { writeAtomically } from '../../src/cli/write-atomically';
import { LARGEST_FILE } from '../../src/source/largest-file';

let folder: string;
const host = nodeHost();

beforeEach(() => {
  folder = fs.mkdtempSync(join(tmpdir(), 'yuetishi-host-'));
});

afterEach(() => {
  fs.rmSync(folder, { recursive: true, force: true });
});

function at(name: string): string {
  return `${folder}/${name}`;
}

function bytes(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** What a call fails with; the test fails where it does not. */
function failureOf(call: () => unknown): Pick<HostFailure, 'path' | 'reason' | 'detail'> {
  try {
    call();
  } catch (error) {
    if (!(error instanceof HostFailure)) throw error;
    return { path: error.path, reason: error.reason, detail: error.detail };
  }
  throw new Error('nothing failed');
}

describe('reading', () => {
  test('files, folders and what is in them', () => {
    fs.mkdirSync(at('计划'));
    fs.writeFileSync(at('计划/plan.yaml'), '要点');
    expect(host.kindOf(at('计划'))).toBe('folder');
    expect(host.kindOf(at('计划/plan.yaml'))).toBe('file');
    expect(host.kindOf(at('none'))).toBeUndefined();
    expect(host.kindOf(at('计划/plan.yaml/below'))).toBeUndefined();
    expect(host.namesIn(at('计划'))).toEqual(['plan.yaml']);
    expect(new TextDecoder().decode(host.readFile(at('计划/plan.yaml')))).toBe('要点');
  });

  test('a refusal says which path and why', () => {
    expect(failureOf(() => host.readFile(at('none')))).toEqual({
      path: at('none'),
      reason: 'missing',
      detail: 'ENOENT',
    });
    expect(failureOf(() => host.readFile(folder))).toMatchObject({ reason: 'other', detail: 'EISDIR' });
    expect(failureOf(() => host.namesIn(at('none')))).toMatchObject({ reason: 'missing' });
  });

  test.each([4095, 4096, 4097])('the sum of %i bytes, in a file or not', (length) => {
    const written = Buffer.alloc(length, '佐证');
    fs.writeFileSync(at('short'), written);
    const sum = createHash('sha256').update(written).digest('hex');
    expect([host.fileSha256(at('short')), host.sha256(written)]).toEqual([sum, sum]);
  });

  test('the sum of a file, however large, and of an empty one', () => {
    const large = Buffer.alloc(3 * 1024 * 1024 + 5, '佐证');
    fs.writeFileSync(at('large'), large);
    fs.writeFileSync(at('empty'), '');
    expect(host.fileSha256(at('large'))).toBe(createHash('sha256').update(large).digest('hex'));
    expect(host.fileSha256(at('empty'))).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
  });

  test('a sum is taken of files only', () => {
    expect(failureOf(() => host.fileSha256(at('none')))).toMatchObject({ path: at('none'), reason: 'missing' });
    expect(failureOf(() => host.fileSha256(folder))).toMatchObject({ path: folder, reason: 'other' });
    if (process.platform !== 'win32')
      expect(failureOf(() => host.fileSha256('/dev/zero'))).toMatchObject({ reason: 'special' });
  });

  test('no more is kept in memory of a large file than a piece of it', () => {
    fs.writeFileSync(at('sparse'), '');
    fs.truncateSync(at('sparse'), 128 * 1024 * 1024);
    const before = process.memoryUsage().rss;
    host.fileSha256(at('sparse'));
    expect(process.memoryUsage().rss - before).toBeLessThan(48 * 1024 * 1024);
  });

  test('of a file larger than any that is used no more than shows that it is', () => {
    fs.writeFileSync(at('sparse'), '');
    fs.truncateSync(at('sparse'), 5 * 1024 * 1024 * 1024);
    expect(host.readFile(at('sparse'))).toHaveLength(LARGEST_FILE + 1);
    fs.truncateSync(at('sparse'), LARGEST_FILE);
    expect(host.readFile(at('sparse'))).toHaveLength(LARGEST_FILE);
  });

  test.each([
    ['', 7, 0],
    ['要点', 7, 6],
    ['要点', 6, 6],
    ['要点', 5, undefined],
  ])('a listed file with "%s" into memory for %i bytes', (text, size, length) => {
    fs.writeFileSync(at('a.txt'), text);
    const memory = new Uint8Array(size);
    expect(host.readListedFile(at('a.txt'), memory)).toBe(length);
    if (length !== undefined) expect(new TextDecoder().decode(memory.subarray(0, length))).toBe(text);
    expect(failureOf(() => host.readListedFile(at('none'), memory))).toMatchObject({ reason: 'missing' });
    expect(failureOf(() => host.readListedFile(folder, memory))).toMatchObject({ path: folder, reason: 'special' });
  });

  test('the path behind links', () => {
    const real = fs.realpathSync.native(folder).replaceAll('\\', '/');
    fs.mkdirSync(at('文件'));
    fs.writeFileSync(at('文件/a.txt'), 'a');
    fs.symlinkSync(at('文件'), at('link'));
    expect(host.realPathOf(at('link/a.txt'))).toBe(`${real}/文件/a.txt`);
    expect(host.realPathOf(at('文件/a.txt'))).toBe(`${real}/文件/a.txt`);
    expect(failureOf(() => host.realPathOf(at('none')))).toMatchObject({ reason: 'missing' });
  });

  test('a path with a null character is a mistake of the program, not of the system', () => {
    expect(() => host.kindOf('a\0b')).toThrow();
  });

  test('the working folder has forward slashes', () => {
    expect(host.workingFolder).toBe(process.cwd().replaceAll('\\', '/'));
  });
});

describe('a pipe or a device', () => {
  const pipeWith = (command: string): string => {
    execFileSync('mkfifo', [at('pipe')]);
    spawn('sh', ['-c', `${command} >"$0"`, at('pipe')], { stdio: 'ignore' });
    return at('pipe');
  };

  test('is no file, and nobody waits for it', () => {
    if (process.platform === 'win32') return;
    execFileSync('mkfifo', [at('pipe')]);
    expect(failureOf(() => host.readFile(at('pipe')))).toMatchObject({ path: at('pipe'), reason: 'special' });
    expect(failureOf(() => host.readListedFile(at('pipe'), new Uint8Array(1)))).toMatchObject({ reason: 'special' });
    expect(failureOf(() => host.readFile('/dev/zero'))).toMatchObject({ path: '/dev/zero', reason: 'special' });
  });

  test('a pipe is read where it is meant, whatever the pieces it comes in', () => {
    if (process.platform === 'win32') return;
    const bytesRead = host.readPipe(pipeWith('for i in 1 2 3; do echo 要点; done'));
    expect(new TextDecoder().decode(bytesRead)).toBe('要点\n要点\n要点\n');
  });

  test('one without an end is read no further than any file', () => {
    if (process.platform === 'win32') return;
    expect(host.readPipe(pipeWith('cat /dev/zero'))).toHaveLength(LARGEST_FILE + 1);
  });

  test('nothing else is a pipe', () => {
    fs.writeFileSync(at('a.txt'), 'a');
    expect([at('a.txt'), folder].map((path) => host.readPipe(path))).toEqual([undefined, undefined]);
    if (process.platform !== 'win32') expect(host.readPipe('/dev/zero')).toBeUndefined();
  });
});

describe('a stamp', () => {
  const stamp = (): string | undefined => host.stampOf(at('a.yaml'));

  test('stays while the file does, and differs after each change', () => {
    expect(stamp()).toBeUndefined();
    fs.writeFileSync(at('a.yaml'), 'one');
    const first = stamp();
    expect(stamp()).toBe(first);
    fs.writeFileSync(at('a.yaml'), 'longer');
    const longer = stamp();
    expect(longer).not.toBe(first);
    fs.utimesSync(at('a.yaml'), 1, 1); // as if at another time, with the same size
    const later = stamp();
    expect(later).not.toBe(longer);
    fs.writeFileSync(at('b.yaml'), 'longer');
    fs.utimesSync(at('b.yaml'), 1, 1);
    fs.renameSync(at('b.yaml'), at('a.yaml')); // as editors save
    expect(stamp()).not.toBe(later);
    expect(host.stampOf(folder)).toBe('folder');
  });
});

describe('writing', () => {
  test('makes a file, and leaves nothing beside it', () => {
    host.writeFileAtomically(at('六月.md'), bytes('提示'));
    expect(fs.readFileSync(at('六月.md'), 'utf8')).toBe('提示');
    expect(fs.readdirSync(folder)).toEqual(['六月.md']);
  });

  test('replaces a file and keeps its permissions', () => {
    fs.writeFileSync(at('a.txt'), 'a much longer old text');
    fs.chmodSync(at('a.txt'), 0o640);
    host.writeFileAtomically(at('a.txt'), bytes('new'));
    expect(fs.readFileSync(at('a.txt'), 'utf8')).toBe('new');
    if (process.platform !== 'win32') expect(fs.statSync(at('a.txt')).mode & 0o777).toBe(0o640);
  });

  test('a symbolic link stays one', () => {
    fs.mkdirSync(at('real'));
    fs.writeFileSync(at('real/a.txt'), 'old');
    fs.symlinkSync(at('real/a.txt'), at('link.txt'));
    host.writeFileAtomically(at('link.txt'), bytes('new'));
    expect(fs.lstatSync(at('link.txt')).isSymbolicLink()).toBe(true);
    expect(fs.readFileSync(at('real/a.txt'), 'utf8')).toBe('new');
  });

  test('a device is written to, not replaced', () => {
    if (process.platform === 'win32') return;
    host.writeFileAtomically('/dev/null', bytes('gone'));
    expect(fs.statSync('/dev/null').isCharacterDevice()).toBe(true);
  });

  test('a folder in the way, and a folder that is not there', () => {
    fs.mkdirSync(at('out.json'));
    expect(failureOf(() => host.writeFileAtomically(at('out.json'), bytes('')))).toEqual({
      path: at('out.json'),
      reason: 'other',
      detail: 'EISDIR',
    });
    expect(failureOf(() => host.writeFileAtomically(at('none/out.json'), bytes('')))).toMatchObject({
      path: at('none'),
      reason: 'missing',
    });
    expect(fs.readdirSync(folder)).toEqual(['out.json']);
  });

  test('adds to a file, whether it is there or not', () => {
    host.appendToFile(at('summary.md'), bytes('一\n'));
    host.appendToFile(at('summary.md'), bytes('二\n'));
    expect(fs.readFileSync(at('summary.md'), 'utf8')).toBe('一\n二\n');
    expect(failureOf(() => host.appendToFile(at('none/summary.md'), bytes('')))).toMatchObject({ reason: 'missing' });
  });

  test('makes folders, also below each other, and again', () => {
    host.makeFolder(at('a/b'));
    host.makeFolder(at('a/b'));
    expect(host.kindOf(at('a/b'))).toBe('folder');
    fs.writeFileSync(at('file'), '');
    expect(failureOf(() => host.makeFolder(at('file/b')))).toMatchObject({ reason: 'missing' });
  });
});

describe('a file that another program holds open', () => {
  afterEach(() => {
    jest.restoreAllMocks();
  });

  function refuseToRename(code: string): void {
    jest.spyOn(fs, 'renameSync').mockImplementation(() => {
      throw Object.assign(new Error(code), { code, syscall: 'rename' });
    });
  }

  test.each([
    ['win32', 'EPERM', 'busy'],
    ['win32', 'EACCES', 'busy'],
    ['win32', 'EBUSY', 'busy'],
    ['linux', 'EPERM', 'denied'],
    ['linux', 'ENOSPC', 'full'],
    ['linux', 'EIO', 'other'],
  ])('on %s, %s is %s, and the old file stays', (platform, code, reason) => {
    fs.writeFileSync(at('a.txt'), 'old');
    refuseToRename(code);
    expect(failureOf(() => writeAtomically(at('a.txt'), bytes('new'), platform))).toMatchObject({ reason });
    expect(fs.readFileSync(at('a.txt'), 'utf8')).toBe('old');
    expect(fs.readdirSync(folder)).toEqual(['a.txt']);
  });

  test('a mistake of the program is passed on as it is', () => {
    jest.spyOn(fs, 'renameSync').mockImplementation(() => {
      throw new TypeError('a slip');
    });
    expect(() => writeAtomically(at('a.txt'), bytes('new'), 'linux')).toThrow(TypeError);
  });
});

test.each([
  ['', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
  ['abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
])('the SHA-256 of %j', (text, expected) => {
  expect(host.sha256(bytes(text))).toBe(expected);
});

test('the clock is that of the machine', () => {
  expect(Math.abs(host.now() - Date.now())).toBeLessThan(60_000);
});
