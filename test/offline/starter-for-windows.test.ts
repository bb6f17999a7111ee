import { repositoryText } from '../support/repository-files';

// No cmd runs here. What each line of the starter relies on is held to what cmd is known to do with a text like this.

const LINES = repositoryText('offline/yuetishi.cmd').trimEnd().split('\n');
const TEXT = /^([a-z-]+)\|(.*)$/;
const FIRST_TEXT = LINES.findIndex((line) => TEXT.test(line));
const [PROGRAM, TEXTS] = [LINES.slice(0, FIRST_TEXT), LINES.slice(FIRST_TEXT)];
const [REMARKS, STATEMENTS] = [true, false].map((isRemark) =>
  PROGRAM.filter((line) => line !== '' && line.startsWith('rem ') === isRemark),
) as [string[], string[]];

/** The labels that a line leads to. */
function labelsIn(line: string): readonly string[] {
  if (line.startsWith('rem ')) return [];
  return [...line.matchAll(/\b(?:goto |call :)([a-z_]+)/g)].map(([, label = '']) => label);
}

test('is read alike in every code page: only texts are Chinese, at the end, and nothing runs into them', () => {
  expect(PROGRAM.filter((line) => /[^ -~]/.test(line))).toEqual([]);
  expect(TEXTS.filter((line) => !TEXT.test(line))).toEqual([]);
  expect(STATEMENTS.at(-1)).toBe('exit /b');
});

test('has every label that it leads to, below the line that does, and no other', () => {
  const used = PROGRAM.flatMap((line, index) => labelsIn(line).map((label) => ({ label, index })));
  const labels = PROGRAM.flatMap((line) => /^:([a-z_]+)$/.exec(line)?.[1] ?? []);
  expect(used.filter(({ label, index }) => PROGRAM.indexOf(`:${label}`) < index)).toEqual([]);
  expect(new Set(used.map(({ label }) => label))).toEqual(new Set(labels));
  expect(labels).toHaveLength(new Set(labels).size);
});

test('never runs from one part into the next', () => {
  const before = STATEMENTS.filter((_line, index) => STATEMENTS[index + 1]?.startsWith(':'));
  expect(before.filter((line) => !line.startsWith('exit /b'))).toEqual([]);
});

test('shows texts that there are, all of them, in both languages where something is wrong', () => {
  const shown = STATEMENTS.flatMap((line) => /call :(?:say|tell) ([a-z-]+)/.exec(line)?.[1] ?? []);
  const named = TEXTS.map((line) => TEXT.exec(line)?.[1] ?? '');
  expect([...new Set(named)].sort()).toEqual(shown.sort());
  for (const name of ['no-node', 'not-unpacked']) {
    const lines = TEXTS.filter((_line, index) => named[index] === name);
    expect(lines[0]).toMatch(/\p{Script=Han}/u);
    expect(lines.at(-1)).toMatch(/^[ -~]+$/);
  }
});

test('keeps remarks free of what cmd acts on in them', () => {
  expect(REMARKS.filter((line) => /[%<>|&^]/.test(line))).toEqual([]);
});

describe('whatever a path holds', () => {
  test('exclamation marks: delayed expansion is off, and where it is on nothing is expanded early', () => {
    const on = STATEMENTS.indexOf('setlocal EnableDelayedExpansion');
    expect(STATEMENTS.slice(0, 2)).toEqual(['@echo off', 'setlocal EnableExtensions DisableDelayedExpansion']);
    const within = STATEMENTS.slice(on + 1, STATEMENTS.indexOf('exit /b %ERRORLEVEL%', on));
    expect(within.length).toBeGreaterThan(0);
    expect(within.filter((line) => line.includes('%'))).toEqual([]);
    expect(STATEMENTS.filter((line) => line.includes('!') && !within.includes(line))).toEqual([]);
  });

  test('ampersands, spaces and brackets: every path stands in quotes', () => {
    const bare = STATEMENTS.map((line) => line.replaceAll(/"[^"]*"/g, '""'));
    const harmless = /%(?:1|\*|ERRORLEVEL%|yuetishi_page%|%[abn]|%p)/g;
    expect(bare.map((line) => line.replaceAll(harmless, '')).filter((line) => line.includes('%'))).toEqual([
      'set ""=%"', // CMDCMDLINE: its quotes are taken out, so it stays between the two
    ]);
  });

  test('per cent signs: what "call" is given, and expands again, holds none', () => {
    const calls = STATEMENTS.filter((line) => /\bcall\b/.test(line));
    expect(calls.filter((line) => !/^call :[a-z_]+(?: [a-z-]+| %1 >&2)?$/.test(line))).toEqual([]);
  });

  test('the folder is asked for in a called label, where it is right also for a name in quotes', () => {
    const start = STATEMENTS.indexOf(':find_itself');
    const asking = STATEMENTS.flatMap((line, index) => (/%~\w*0/.test(line) ? [index - start] : []));
    expect(asking).toEqual([1, 2]);
  });
});

test('passes on all words, outside of brackets, and the exit status of the program', () => {
  const at = STATEMENTS.findIndex((line) => line.endsWith(' %*'));
  expect(STATEMENTS[at]).toBe('"%yuetishi_node%" "%yuetishi_folder%dist\\start-offline.js" %*');
  expect(STATEMENTS[at + 1]).toBe('exit /b %ERRORLEVEL%');
  expect(STATEMENTS.filter((line) => line.startsWith('('))).toEqual([]);
});

test('takes Node from beside itself before that on PATH, and never from the current folder', () => {
  const found = STATEMENTS.filter((line) => line.includes('set "yuetishi_node='));
  expect(found.map((line) => /yuetishi_node=([^"]*)"/.exec(line)?.[1])).toEqual([
    '',
    '%%~$PATH:n',
    '%yuetishi_folder%node\\node.exe',
    '%yuetishi_folder%node.exe',
  ]);
});

test('puts back the code page of a window that is not its own', () => {
  const start = STATEMENTS.indexOf(':tell');
  const pages = STATEMENTS.slice(start, STATEMENTS.indexOf('exit /b', start)).filter((line) => line.includes('chcp'));
  expect(pages.map((line) => line.replace(/^for .* in/, 'for in'))).toEqual([
    `for in ('chcp') do set "yuetishi_page=%%p"`,
    'chcp 65001 >nul',
    'chcp %yuetishi_page% >nul',
  ]);
});
