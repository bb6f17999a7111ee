import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { HostFailure } from '../../src/app/host';
import type { FilesChange } from '../../src/app/writing-host';
import { thisProcess } from '../../src/cli/process-identity';
import { updateFiles } from '../../src/cli/update-files';

let folder: string;

beforeEach(() => {
  folder = fs.mkdtempSync(join(fs.realpathSync(tmpdir()), 'yuetishi-update-'));
});

afterEach(() => {
  jest.restoreAllMocks();
  fs.rmSync(folder, { recursive: true, force: true });
});

function at(name: string): string {
  return join(folder, name);
}

function textOf(name: string): string {
  return fs.readFileSync(at(name), 'utf8');
}

/** Adds a text to each file, from nothing where there is none. */
function adding(text: string): FilesChange {
  return (contents) =>
    new Map([...contents].map(([path, bytes]) => [path, Buffer.concat([bytes ?? Buffer.alloc(0), Buffer.from(text)])]));
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

test('a file is changed by what stands in it, or made, and nothing stays beside it', () => {
  fs.writeFileSync(at('a.yaml'), '一');
  updateFiles([at('b.yaml'), at('a.yaml')], adding('二'), 'linux');
  expect([textOf('a.yaml'), textOf('b.yaml')]).toEqual(['一二', '二']);
  expect(fs.readdirSync(folder).sort()).toEqual(['a.yaml', 'b.yaml']);
});

test('what another program writes meanwhile is read anew', () => {
  fs.writeFileSync(at('a.yaml'), '一');
  let asked = 0;
  updateFiles(
    [at('a.yaml')],
    (contents) => {
      asked += 1;
      if (asked === 1) fs.writeFileSync(at('a.yaml'), '壹');
      return adding('二')(contents);
    },
    'linux',
  );
  expect([textOf('a.yaml'), asked]).toEqual(['壹二', 2]);
  expect(fs.readdirSync(folder)).toEqual(['a.yaml']);
});

test('a change that throws leaves all as it was', () => {
  fs.writeFileSync(at('a.yaml'), '一');
  const change = (): never => {
    throw new RangeError('refused');
  };
  expect(() => updateFiles([at('a.yaml')], change, 'linux')).toThrow(RangeError);
  expect([textOf('a.yaml'), fs.readdirSync(folder)]).toEqual(['一', ['a.yaml']]);
});

test('a symbolic link stays one, and its file keeps its permissions', () => {
  fs.mkdirSync(at('real'));
  fs.writeFileSync(at('real/a.yaml'), '一');
  fs.chmodSync(at('real/a.yaml'), 0o640);
  fs.symlinkSync(at('real/a.yaml'), at('link.yaml'));
  updateFiles([at('link.yaml')], adding('二'), 'linux');
  expect([textOf('real/a.yaml'), fs.lstatSync(at('link.yaml')).isSymbolicLink()]).toEqual(['一二', true]);
  if (process.platform !== 'win32') expect(fs.statSync(at('real/a.yaml')).mode & 0o777).toBe(0o640);
  expect(fs.readdirSync(at('real'))).toEqual(['a.yaml']);
});

test('a file whose bytes stay the same is not touched', () => {
  fs.writeFileSync(at('a.yaml'), '一');
  const before = fs.statSync(at('a.yaml'), { bigint: true });
  updateFiles(
    [at('a.yaml')],
    (contents) => new Map([[at('a.yaml'), contents.get(at('a.yaml')) ?? Buffer.alloc(0)]]),
    'linux',
  );
  const after = fs.statSync(at('a.yaml'), { bigint: true });
  expect([after.ino, after.mtimeNs]).toEqual([before.ino, before.mtimeNs]);
});

test('what killed processes left is removed, and what is not theirs stays', () => {
  fs.writeFileSync(at('a.yaml'), '一');
  const left = ['.a.yaml.0123456789abcdef.part', '.a.yaml.lock.0123456789abcdef', '.a.yaml.lock.over.0123456789abcdef'];
  const others = ['.a.yaml.part', '.b.yaml.0123456789abcdef.part', 'a.yaml.0123456789abcdef.part'];
  for (const name of [...left, ...others]) fs.writeFileSync(at(name), deadHolder());
  updateFiles([at('a.yaml')], adding('二'), 'linux');
  expect(fs.readdirSync(folder).sort()).toEqual([...others, 'a.yaml'].sort());
});

describe('what the system refuses', () => {
  test('a folder that is not there', () => {
    expect(failureOf(() => updateFiles([at('none/a.yaml')], adding('二'), 'linux'))).toMatchObject({
      path: at('none'),
      reason: 'missing',
    });
  });

  test('a file that nobody may write to, a folder, and a file that was named twice', () => {
    fs.writeFileSync(at('a.yaml'), '一');
    fs.chmodSync(at('a.yaml'), 0o444);
    fs.mkdirSync(at('b.yaml'));
    fs.writeFileSync(at('c.yaml'), '');
    fs.symlinkSync(at('c.yaml'), at('d.yaml'));
    const failures = [['a.yaml'], ['b.yaml'], ['c.yaml', 'd.yaml']].map((names) =>
      failureOf(() => updateFiles(names.map(at), adding('二'), 'linux')),
    );
    expect(failures).toEqual([
      { path: at('a.yaml'), reason: 'denied', detail: 'EACCES' },
      { path: at('b.yaml'), reason: 'other', detail: 'EISDIR' },
      { path: at('d.yaml'), reason: 'other', detail: `the same file as ${at('c.yaml')}` },
    ]);
    expect(textOf('a.yaml')).toBe('一');
    expect(fs.readdirSync(folder).sort()).toEqual(['a.yaml', 'b.yaml', 'c.yaml', 'd.yaml']);
  });

  /** Makes one function of the file system fail, always or from its n-th call on. */
  function refuse(
    name: 'openSync' | 'writeFileSync' | 'fsyncSync' | 'renameSync' | 'linkSync',
    code: string,
    from = 1,
  ): void {
    const real = fs[name] as (...args: unknown[]) => unknown;
    let calls = 0;
    jest.spyOn(fs, name).mockImplementation(((...args: unknown[]) => {
      calls += 1;
      if (calls >= from) throw Object.assign(new Error(code), { code, syscall: name.replace(/(?:File)?Sync$/, '') });
      return real(...args);
    }) as never);
  }

  test.each([
    ['writeFileSync', 'EROFS', 1, 'linux', 'denied'],
    ['writeFileSync', 'EACCES', 1, 'linux', 'denied'],
    ['writeFileSync', 'ENOSPC', 1, 'linux', 'full'],
    ['writeFileSync', 'ENOSPC', 2, 'linux', 'full'],
    ['fsyncSync', 'EDQUOT', 1, 'linux', 'full'],
    ['fsyncSync', 'EIO', 1, 'linux', 'other'],
    ['renameSync', 'EPERM', 1, 'win32', 'busy'],
    ['renameSync', 'EACCES', 1, 'win32', 'busy'],
    ['renameSync', 'EBUSY', 1, 'win32', 'busy'],
    ['renameSync', 'EACCES', 1, 'linux', 'denied'],
  ] as const)(
    '%s %s at call %i on %s: the old file stays, and nothing beside it',
    (name, code, from, platform, reason) => {
      fs.writeFileSync(at('a.yaml'), '一');
      refuse(name, code, from);
      expect(failureOf(() => updateFiles([at('a.yaml')], adding('二'), platform))).toMatchObject({
        path: at('a.yaml'),
        reason,
      });
      expect([textOf('a.yaml'), fs.readdirSync(folder)]).toEqual(['一', ['a.yaml']]);
    },
  );

  test('a virus scanner that lets go in time', () => {
    fs.writeFileSync(at('a.yaml'), '一');
    const real = fs.renameSync;
    let calls = 0;
    jest.spyOn(fs, 'renameSync').mockImplementation((from, to) => {
      calls += 1;
      if (calls < 3) throw Object.assign(new Error('EPERM'), { code: 'EPERM', syscall: 'rename' });
      real(from, to);
    });
    updateFiles([at('a.yaml')], adding('二'), 'win32');
    expect(textOf('a.yaml')).toBe('一二');
  });

  test('where one of several files cannot be replaced, those before it get back what they had', () => {
    fs.writeFileSync(at('a.yaml'), '一');
    fs.writeFileSync(at('c.yaml'), '三');
    const real = fs.renameSync;
    jest.spyOn(fs, 'renameSync').mockImplementation((from, to) => {
      if (to === at('c.yaml')) throw Object.assign(new Error('EBUSY'), { code: 'EBUSY', syscall: 'rename' });
      real(from, to);
    });
    const all = ['a.yaml', 'b.yaml', 'c.yaml'].map(at);
    expect(failureOf(() => updateFiles(all, adding('二'), 'linux'))).toMatchObject({
      path: at('c.yaml'),
      reason: 'busy',
    });
    expect([textOf('a.yaml'), textOf('c.yaml')]).toEqual(['一', '三']);
    expect(fs.readdirSync(folder).sort()).toEqual(['a.yaml', 'c.yaml']);
  });

  test('a disk without links is locked all the same', () => {
    refuse('linkSync', 'EPERM');
    updateFiles([at('a.yaml')], adding('一'), 'linux');
    expect([textOf('a.yaml'), fs.readdirSync(folder)]).toEqual(['一', ['a.yaml']]);
  });

  test('a file that changes whenever it is looked at is left alone in the end', () => {
    fs.writeFileSync(at('a.yaml'), '一');
    let times = 0;
    const change: FilesChange = (contents) => {
      fs.writeFileSync(at('a.yaml'), `第${(times += 1)}次`);
      return adding('二')(contents);
    };
    expect(failureOf(() => updateFiles([at('a.yaml')], change, 'linux'))).toMatchObject({ reason: 'busy' });
    expect([textOf('a.yaml'), fs.readdirSync(folder)]).toEqual([`第${times}次`, ['a.yaml']]);
  });

  test('a lock that is taken away while we sleep: nothing is written', () => {
    fs.writeFileSync(at('a.yaml'), '一');
    const change: FilesChange = (contents) => {
      fs.writeFileSync(at('.a.yaml.lock'), 'somebody else');
      return adding('二')(contents);
    };
    expect(failureOf(() => updateFiles([at('a.yaml')], change, 'linux'))).toMatchObject({ reason: 'locked' });
    expect([textOf('a.yaml'), textOf('.a.yaml.lock')]).toEqual(['一', 'somebody else']);
  });
});

/** What a lock says whose process has ended long ago. */
function deadHolder(): string {
  const { pid } = spawnSync(process.execPath, ['--version']);
  return JSON.stringify({ ...thisProcess(), pid, token: '0123456789abcdef' });
}
