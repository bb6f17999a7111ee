import fs from 'node:fs';
import tty from 'node:tty';
import { HostFailure } from '../../src/app/host';
import { nodeStream } from '../../src/cli/node-stream';

type Writer = (bytes: Buffer, offset: number) => number;

/** What reaches a descriptor whose system call does as told. */
function pipe(behave: Writer): { received: () => string } {
  const chunks: Buffer[] = [];
  jest.spyOn(fs, 'writeSync').mockImplementation(((_descriptor: number, bytes: Buffer, offset: number) => {
    const taken = behave(bytes, offset);
    chunks.push(bytes.subarray(offset, offset + taken));
    return taken;
  }) as typeof fs.writeSync);
  return { received: () => Buffer.concat(chunks).toString('utf8') };
}

function refusal(code: string): Error {
  return Object.assign(new Error(code), { code });
}

beforeEach(() => {
  jest.spyOn(tty, 'isatty').mockReturnValue(false);
});

afterEach(() => {
  jest.restoreAllMocks();
});

test('a text is written whole, however little the system takes at a time, also inside a character', () => {
  const { received } = pipe((bytes, offset) => Math.min(2, bytes.length - offset));
  nodeStream(1, 'linux').write('月提示 2022年6月\n');
  expect(received()).toBe('月提示 2022年6月\n');
});

test('a full pipe is waited for', () => {
  let refusals = 3;
  const { received } = pipe((bytes, offset) => {
    if (refusals-- > 0) throw refusal('EAGAIN');
    return bytes.length - offset;
  });
  nodeStream(1, 'linux').write('月提示');
  expect(received()).toBe('月提示');
});

test.each(['EPIPE', 'EOF'])('a reader that has gone away (%s) wants no more, and that is no failure', (code) => {
  let calls = 0;
  pipe(() => {
    calls++;
    throw refusal(code);
  });
  const stream = nodeStream(1, 'linux');
  stream.write('one');
  stream.write('two');
  expect(calls).toBe(1);
});

test('data that cannot be written is a failure; talk that cannot is not', () => {
  pipe(() => {
    throw refusal('ENOSPC');
  });
  expect(() => nodeStream(1, 'linux').write('data')).toThrow(HostFailure);
  expect(() => nodeStream(2, 'linux').write('talk')).not.toThrow();
});

test('what is no answer of the system is passed on', () => {
  pipe(() => {
    throw new TypeError('a slip');
  });
  expect(() => nodeStream(1, 'linux').write('data')).toThrow(TypeError);
});

test('a pipe has no columns', () => {
  expect(nodeStream(1, 'linux')).toMatchObject({ isTTY: false, columns: undefined });
});

test('whether it is a terminal is asked only where it may be one', () => {
  const isatty = jest.spyOn(tty, 'isatty').mockReturnValue(true);
  const fstat = jest.spyOn(fs, 'fstatSync').mockReturnValue({ isCharacterDevice: () => false } as fs.Stats);
  expect(nodeStream(1, 'linux').isTTY).toBe(false);
  expect(isatty).not.toHaveBeenCalled();
  fstat.mockImplementation(() => {
    throw refusal('EBADF');
  });
  expect(nodeStream(1, 'win32').isTTY).toBe(true);
});

test('what goes nowhere is no terminal, and no other device is taken for it', () => {
  const isatty = jest.spyOn(tty, 'isatty').mockReturnValue(true);
  const device = (rdev: number): fs.Stats => ({ isCharacterDevice: () => true, rdev }) as fs.Stats;
  jest.spyOn(fs, 'statSync').mockReturnValue(device(259));
  const fstat = jest.spyOn(fs, 'fstatSync').mockReturnValue(device(259));
  expect(nodeStream(1, 'linux').isTTY).toBe(false);
  expect(isatty).not.toHaveBeenCalled();
  fstat.mockReturnValue(device(1025));
  expect(nodeStream(1, 'linux').isTTY).toBe(true);
});

test('where the system has no such place, what asks a terminal is asked', () => {
  jest.spyOn(fs, 'fstatSync').mockReturnValue({ isCharacterDevice: () => true, rdev: 0 } as fs.Stats);
  jest.spyOn(fs, 'statSync').mockImplementation(() => {
    throw refusal('ENOENT');
  });
  jest.spyOn(tty, 'isatty').mockReturnValue(true);
  expect(nodeStream(1, 'win32').isTTY).toBe(true);
});

describe('a terminal', () => {
  beforeEach(() => {
    jest.spyOn(fs, 'fstatSync').mockReturnValue({ isCharacterDevice: () => true } as fs.Stats);
    jest.spyOn(tty, 'isatty').mockReturnValue(true);
  });

  test.each([
    [1, 'stdout'],
    [2, 'stderr'],
  ] as const)('on Windows is written to by way of Node, which knows its encoding: %s', (descriptor, name) => {
    const direct = pipe((bytes) => bytes.length);
    const write = jest.spyOn(process[name], 'write').mockReturnValue(true);
    nodeStream(descriptor, 'win32').write('月提示');
    expect(write).toHaveBeenCalledWith('月提示');
    expect(direct.received()).toBe('');
  });

  test('elsewhere is written to directly', () => {
    const { received } = pipe((bytes) => bytes.length);
    nodeStream(1, 'darwin').write('月提示');
    expect(received()).toBe('月提示');
  });
});
