import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, sep } from 'node:path';
import packageFile from '../../../package.json';
import type { ArchiveFile } from '../../../scripts/offline/archive-file';
import { bundleFiles } from '../../../scripts/offline/bundle-files';
import { sumOf } from '../../../scripts/offline/sums';
import { zipOf } from '../../../scripts/offline/zip';
import { fencedBlocks } from '../../docs/readme-parts';
import { pagesNamedInHelp } from '../../support/named-pages';
import { filesBelow, repositoryText } from '../../support/repository-files';
import { wordsOf } from '../../support/scenario';
import { unzip } from '../../support/unzipped';

// The archive is packed of what was built last, unpacked as an office does, and started on a machine that has this Node,
// no network and no other program.

const ROOT = join(__dirname, '..', '..', '..');
const AWKWARD = '月提示 (新)&!%PATH%$x';
const LONGEST_RUN_MS = 60_000;

let files: readonly ArchiveFile[];
let home: string;
/** The folder that came out of the archive. */
let folder: string;

beforeAll(() => {
  files = bundleFiles(ROOT);
  home = mkdtempSync(join(tmpdir(), 'offline-'));
  for (const name of ['node', 'nothing', 'else where']) mkdirSync(join(home, name));
  symlinkSync(process.execPath, join(home, 'node', 'node'));
  writeFileSync(join(home, 'bundle.zip'), zipOf(files, 'yuetishi'));
  unzip(join(home, 'bundle.zip'), join(home, AWKWARD));
  folder = join(home, AWKWARD, 'yuetishi');
}, LONGEST_RUN_MS);
afterAll(() => {
  rmSync(home, { recursive: true });
});

interface Ended {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

interface Place {
  readonly cwd?: string;
  readonly path?: string;
}

function start(program: string, args: readonly string[], { cwd, path }: Place = {}): Ended {
  const env = {
    PATH: path ?? join(home, 'node'),
    NODE_OPTIONS: `--require "${join(ROOT, 'test/support/no-network.cjs')}"`,
  };
  const { status, stdout, stderr, error } = spawnSync(program, args, { cwd: cwd ?? folder, env, encoding: 'utf8' });
  if (error !== undefined) throw error;
  return { status, stdout, stderr };
}

const starter = (): string => join(folder, 'yuetishi');

/** What the program says that was built, in a folder as a person has it who works on it. */
function built(args: readonly string[]): Ended {
  return start(process.execPath, [join(ROOT, 'dist/yuetishi.js'), ...args]);
}

test('holds what is published, the example without papers, and nothing of the machine that packed it', () => {
  const paths = files.map(({ path }) => path);
  expect(paths).toEqual(expect.arrayContaining(Object.keys(filesBelow('dist'))));
  expect(paths).toEqual(expect.arrayContaining(['LICENSE.txt', 'schemas/plan.schema.json', '使用说明.txt']));
  expect(paths.filter((path) => /bulletins|node_modules|\.part$|(^|\/)\./.test(path))).toEqual([]);
  expect(new Set(paths).size).toBe(paths.length);
  const ours = files.filter(({ path }) => !path.startsWith('dist/'));
  expect(ours.filter(({ content }) => Buffer.from(content).includes(ROOT))).toEqual([]);
});

test('holds the Chinese pages that the help sends a reader to', () => {
  const paths = new Set(files.map(({ path }) => path));
  const named = pagesNamedInHelp().filter((path) => path.includes('.zh-CN.'));
  expect(named.length).toBeGreaterThan(1);
  expect(named.filter((path) => !paths.has(path))).toEqual([]);
});

test('lists the sum of every file, and they come out as they went in', () => {
  const lines = readFileSync(join(folder, 'SHA256SUMS'), 'utf8').trimEnd().split('\n');
  const listed = lines.map((line) => line.slice(66));
  const unpacked = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll(sep, '/'),
    );
  expect([...listed, 'SHA256SUMS'].sort()).toEqual(unpacked.sort());
  for (const [index, path] of listed.entries()) {
    expect(lines[index]).toBe(`${sumOf(readFileSync(join(folder, path)))}  ${path}`);
  }
});

test('opens in Notepad and in cmd: a mark and CR LF for the one, CR LF without a mark for the other', () => {
  const textIn = (path: string): string => readFileSync(join(folder, path), 'utf8');
  for (const path of ['使用说明.txt', '详细说明.txt', 'LICENSE.txt']) {
    expect([path, textIn(path).startsWith('\ufeff')]).toEqual([path, true]);
    expect(textIn(path)).not.toMatch(/[^\r]\n/);
  }
  expect(textIn('yuetishi.cmd')).toMatch(/^@echo off\r\n/);
  expect(textIn('yuetishi.cmd')).not.toMatch(/[^\r]\n/);
  expect(textIn('yuetishi')).toMatch(/^#!\/bin\/sh\n/);
  expect(textIn('yuetishi')).not.toContain('\r');
});

describe('started with no program but Node on PATH', () => {
  test.each([
    [0, ['check']],
    [0, ['status', '--as-of', '2022-09-30']],
    [1, ['overdue', '--as-of', '2022-09-30', '--exit-code']],
    [2, ['status', '--state', 'a b&c!"', '--lang', 'en']],
  ])(
    'says what the built program says, status %i: %j',
    (status, args) => {
      const ended = start(starter(), args);
      expect(ended).toEqual(built(args));
      expect(ended.status).toBe(status);
    },
    LONGEST_RUN_MS,
  );

  test('writes the same Word file, in the folder that it is started in', () => {
    const args = ['report', '2022-06', '--plan', join(folder, 'plans/2022'), '--as-of', '2022-06-01', '-o'];
    const cwd = join(home, 'else where');
    const ended = start(starter(), [...args, '6月 提示.docx'], { cwd });
    expect(ended).toEqual({ status: 0, stdout: '', stderr: '已写入 6月 提示.docx。\n' });
    expect(built([...args, join(home, 'built.docx')]).status).toBe(0);
    expect(readFileSync(join(cwd, '6月 提示.docx'))).toEqual(readFileSync(join(home, 'built.docx')));
  });

  test('is found by links, one through the other', () => {
    symlinkSync(join('..', AWKWARD, 'yuetishi', 'yuetishi'), join(home, 'else where', 'first'));
    symlinkSync(join(home, 'else where', 'first'), join(home, 'nothing', 'yuetishi'));
    const path = ['nothing', 'node'].map((name) => join(home, name)).join(':');
    const version = `${packageFile.version}\n`;
    const ended = start('/bin/sh', ['-c', 'yuetishi --version'], { cwd: home, path: `${path}:/usr/bin:/bin` });
    expect(ended).toEqual({ status: 0, stdout: version, stderr: '' });
  });

  test('is found from the folder above, whatever CDPATH says', () => {
    mkdirSync(join(home, 'else where', 'yuetishi'));
    const words = ['-c', `CDPATH='${join(home, 'else where')}' yuetishi/yuetishi --version`];
    expect(start('/bin/sh', words, { cwd: join(folder, '..') })).toMatchObject({ status: 0, stderr: '' });
  });

  test('does every command that the guide shows', () => {
    const commands = fencedBlocks(repositoryText('docs/offline.zh-CN.md'), 'sh').join('').trimEnd().split('\n');
    expect(commands).toHaveLength(3);
    for (const command of commands) {
      const [name = '', ...args] = wordsOf(command);
      expect([name, start(starter(), args).status]).toEqual(['yuetishi', 0]);
    }
    expect(readdirSync(folder)).toContain('6月提示.docx');
  });
});

describe('with Node', () => {
  test.each(['node', 'node/node', 'node/bin/node'])('beside it as %s, takes that and not the one on PATH', (place) => {
    const own = join(folder, place);
    mkdirSync(join(own, '..'), { recursive: true });
    writeFileSync(own, '#!/bin/sh\nprintf "%s\\n" "$@"\nexit 7\n', { mode: 0o755 });
    const ended = start(starter(), ['check', 'a  b', '']);
    rmSync(join(folder, 'node'), { recursive: true });
    const program = join(folder, 'dist/start-offline.js');
    expect(ended).toEqual({ status: 7, stdout: `${program}\ncheck\na  b\n\n`, stderr: '' });
  });

  test('nowhere, says in both languages how to get it', () => {
    const ended = start(starter(), ['check'], { path: join(home, 'nothing') });
    expect(ended).toMatchObject({ status: 3, stdout: '' });
    expect(ended.stderr).toMatch(/^没有找到 Node\.js，.*nodejs\.org.*\nNode\.js was not found\. [^\n]*\n$/s);
  });
});
