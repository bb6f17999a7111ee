import fs from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { HostFailure } from '../../src/app/host';
import type { FilesChange } from '../../src/app/writing-host';
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

test('a folder that is not there', () => {
  expect(failureOf(() => updateFiles([at('none/a.yaml')], adding('二'), 'linux'))).toMatchObject({
    path: at('none'),
    reason: 'missing',
  });
});
