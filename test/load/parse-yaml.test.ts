import { parseYaml } from '../../src/load/parse-yaml';
import { locate } from '../../src/source/place';
import { SourceFile } from '../../src/source/source-file';
import type { MapEntry, SourceNode } from '../../src/source/tree';
import { stretch } from '../support/checked-files';

/** A tree with the place of each text, and of each list and mapping: `{ "a@1:1-1:2": "1@1:4-1:5" }`. */
function outline(text: string): unknown {
  const { root, findings } = parseYaml('a.yaml', text);
  if (root === undefined) throw new Error(findings.map((found) => found.message('en')).join('\n') || 'nothing in it');
  const file = new SourceFile('a.yaml', text, root);
  const place = ({ start, end }: SourceNode | MapEntry): string =>
    stretch(locate(file, { file: 'a.yaml', start, end }));
  const show = (node: SourceNode): unknown => {
    if (node.kind === 'scalar') return `${node.text}@${place(node)}`;
    if (node.kind === 'list') return node.items.map(show);
    return Object.fromEntries(node.entries.map((entry) => [`${entry.key}@${place(entry)}`, show(entry.value)]));
  };
  return show(root);
}

function refusals(text: string): readonly string[] {
  const { root, findings } = parseYaml('a.yaml', text);
  expect(root).toBeUndefined();
  const file = new SourceFile('a.yaml', text);
  return findings.map(({ code, place }) => `${stretch(locate(file, place))} ${code}`);
}

function textsOf(node: SourceNode | undefined): readonly string[] {
  if (node === undefined) return [];
  if (node.kind === 'scalar') return [node.text];
  return node.kind === 'list' ? node.items.flatMap(textsOf) : node.entries.flatMap(({ value }) => textsOf(value));
}

describe('every scalar is its source text', () => {
  test.each(
    [
      '010',
      '0x10',
      '1e3',
      '3.10',
      '1_000',
      '.5',
      '1:30',
      '2022-06',
      '2022-02-30',
      'yes',
      'on',
      'null',
      '~',
      'True',
      '=',
    ].map((text) => [text]),
  )('%s', (text) => {
    expect(textsOf(parseYaml('a.yaml', `a: ${text}\nb: [${text}]\nc: "${text}"\nd: '${text}'\n`).root)).toEqual([
      text,
      text,
      text,
      text,
    ]);
  });
});

describe('places', () => {
  test.each<[string, string, unknown]>([
    ['plain', 'title: 支部 # 注\n', { 'title@1:1-1:6': '支部@1:8-1:10' }],
    ['quoted', `a: "b"\n'c': 'd''e'\n`, { 'a@1:1-1:2': 'b@1:4-1:7', 'c@2:1-2:4': "d'e@2:6-2:12" }],
    ['characters of two units', '𠮷: 𠮷𠮷\n', { '𠮷@1:1-1:3': '𠮷𠮷@1:5-1:9' }],
    ['folded', 'a: b\n  c\nd: e\n', { 'a@1:1-1:2': 'b c@1:4-2:4', 'd@3:1-3:2': 'e@3:4-3:5' }],
    ['escaped', 'a: "\\u652f\\t"\n', { 'a@1:1-1:2': '支\t@1:4-1:14' }],
    ['literal block', 'a: |\n  b：c\n  d\ne: f\n', { 'a@1:1-1:2': 'b：c\nd\n@1:4-4:1', 'e@4:1-4:2': 'f@4:4-4:5' }],
    ['folded block', 'a: >-\n  b\n  c\n', { 'a@1:1-1:2': 'b c@1:4-4:1' }],
    ['flow', '{ a: [b, c], d: {} }\n', { 'a@1:3-1:4': ['b@1:7-1:8', 'c@1:10-1:11'], 'd@1:14-1:15': {} }],
    ['nested blocks', '- a:\n    - b\n- c\n', [{ 'a@1:3-1:4': ['b@2:7-2:8'] }, 'c@3:3-3:4']],
    ['no value', 'a:\nb: \n', { 'a@1:1-1:2': '@1:2-1:2', 'b@2:1-2:2': '@2:2-2:2' }],
    ['no value in brackets', '{ a, b: }\n', { 'a@1:3-1:4': '@1:4-1:4', 'b@1:6-1:7': '@1:7-1:7' }],
    ['a list item without value', '- a\n-\n- b\n', ['a@1:3-1:4', '@1:4-1:4', 'b@3:3-3:4']],
    ['CRLF', 'a: b\r\nc: d\r\n', { 'a@1:1-1:2': 'b@1:4-1:5', 'c@2:1-2:2': 'd@2:4-2:5' }],
    ['lone CR', 'a: b\rc:\r  - d\r', { 'a@1:1-1:2': 'b@1:4-1:5', 'c@2:1-2:2': ['d@3:5-3:6'] }],
    ['document marks', '%YAML 1.1\n---\na: b\n...\n', { 'a@3:1-3:2': 'b@3:4-3:5' }],
    [
      'keys that JavaScript knows',
      '{ __proto__: a, constructor: b }',
      { '__proto__@1:3-1:12': 'a@1:14-1:15', 'constructor@1:17-1:28': 'b@1:30-1:31' },
    ],
    ['an explicit key', '? a\n: b\n', { 'a@1:3-1:4': 'b@2:3-2:4' }],
    ['a value that is a text', 'a\n', 'a@1:1-1:2'],
  ])('%s', (_name, text, expected) => {
    expect(JSON.stringify(outline(text))).toBe(JSON.stringify(expected));
  });

  test('where a text stands as it is, its place inside the file is known; elsewhere it is not', () => {
    const { root } = parseYaml('a.yaml', 'a: b\nc: "d"\ne: "\\x64"\nf: |\n  g\nh: i\n  j\n');
    const entries = root?.kind === 'map' ? root.entries : [];
    const starts = entries.map(({ value }) => (value.kind === 'scalar' ? value.textStart : undefined));
    expect(starts).toEqual([3, 9, undefined, undefined, undefined]);
  });
});

describe('nothing in a file is no finding here', () => {
  test.each([[''], ['\n\n'], ['# 注\n'], ['---\n...\n'], ['   \n'], ['%YAML 1.2\n---\n']])('%j', (text) => {
    expect(parseYaml('a.yaml', text)).toEqual({ root: undefined, findings: [] });
  });
});

describe('what these files do not use', () => {
  test.each([
    ['anchor', 'a: &b c\n', ['1:4-1:6 Y107']],
    ['anchor on the line before', 'a: &b # &no\n  - c\n', ['1:4-1:6 Y107']],
    ['anchor at a key', '&a b: c\n', ['1:1-1:3 Y107']],
    ['Chinese anchor and alias', 'a: &党委 b\nc: *党委\n', ['1:4-1:7 Y107', '2:4-2:7 Y107']],
    ['tag', 'a: !!int 5\n', ['1:4-1:9 Y107']],
    ['tag of its own', 'a: !x b\n', ['1:4-1:6 Y107']],
    ['tag at a list', 'a: !x # oh!\n  - b\n', ['1:4-1:6 Y107']],
    ['merge key', 'a:\n  <<: { b: c }\n', ['2:3-2:5 Y107']],
    ['merge key in brackets', 'a: { <<: b }\n', ['1:6-1:8 Y107']],
    ['duplicate key', 'a: 1\nb: 2\n"a": 3\n', ['3:1-3:4 Y108']],
    ['duplicate key in brackets', '{ a: 1, a: 2, a: 3 }\n', ['1:9-1:10 Y108', '1:15-1:16 Y108']],
    ['duplicate empty key', ': a\n: b\n', ['2:1-2:1 Y108']],
    ['list as key', '? [a]\n: b\n', ['1:3-1:5 Y105']],
    ['mapping as key', '? { a: b }\n: c\n', ['1:3-1:9 Y105']],
  ])('%s', (_name, text, expected) => {
    expect(refusals(text)).toEqual(expected);
  });

  test('an alias bomb is refused and never expanded; of many marks the first twenty are told', () => {
    const lines = Array.from({ length: 30 }, (_, index) => `k${index + 1}: &k${index + 1} [*k${index}, *k${index}]`);
    const found = refusals(`k0: &k0 x\n${lines.join('\n')}\n`);
    expect(found).toHaveLength(20);
    expect(found.slice(0, 4)).toEqual(['1:5-1:8 Y107', '2:5-2:8 Y107', '2:10-2:13 Y107', '2:15-2:18 Y107']);
  });
});

describe('what cannot be read', () => {
  test.each([
    ['tab', 'a:\n\tb: c\n\td: e\n', ['2:1-2:2 Y105', '3:1-3:2 Y105']],
    ['two documents', 'a: b\n---\nc: d\n', ['2:1-4:1 Y105']],
    ['open quote', 'a: "b\n', ['2:1-2:1 Y105']],
    ['open bracket', 'a: [b\n', ['2:1-2:1 Y105']],
    ['colon in text', 'a: b: c: d\n', ['1:4-1:5 Y105']],
    ['escape', 'a: "\\q"\n', ['1:5-1:6 Y105']],
    ['at sign', 'a: @b\n', ['1:4-1:5 Y105']],
    ['unknown alias', 'a: *b\n', ['1:4-1:6 Y107']],
    ['no comma between brackets', 'a: [[b] [c]]\n', ['1:9-1:10 Y105']],
    ['a key longer than YAML has them on one line', `? ${'k'.repeat(1025)}\n: b\n`, ['1:3-1:1028 Y105']],
    ['one error a line', 'a: b: c: d\ne: f: g: h\n', ['1:4-1:5 Y105', '2:4-2:5 Y105']],
  ])('%s', (_name, text, expected) => {
    expect(refusals(text)).toEqual(expected);
  });
});

test('a key may be as long as YAML has them on one line', () => {
  const key = 'k'.repeat(1024);
  expect(textsOf(parseYaml('a.yaml', `? ${key}\n: b\n`).root)).toEqual(['b']);
});

test('errors of the parser leave the stack traces of all others as they were', () => {
  const { stackTraceLimit } = Error;
  expect(refusals('a: b: c\n')).toHaveLength(1);
  expect(Error.stackTraceLimit).toBe(stackTraceLimit);
});

describe('deep nesting is refused before it can exhaust anything', () => {
  const indented = (levels: number, by: number): string =>
    Array.from({ length: levels }, (_, level) => `${' '.repeat(level * by)}a:\n`).join('');

  test.each([
    ['101 brackets', '['.repeat(101), '1:101-1:102 Y109'],
    ['a million brackets', '['.repeat(1_000_000), '1:101-1:102 Y109'],
    ['a million braces', '{a: '.repeat(500_000), '1:401-1:402 Y109'],
    ['brackets on lines of their own', '[\n'.repeat(1000), '101:1-101:2 Y109'],
    ['dashes', `a: b\n${'- '.repeat(101)}`, '2:1-2:2 Y109'],
    ['a million dashes', '- '.repeat(1_000_000), '1:1-1:2 Y109'],
    ['question marks', '? '.repeat(200), '1:1-1:2 Y109'],
    ['dashes and tabs', '-\t'.repeat(200), '1:1-1:2 Y109'],
    ['indentation', indented(300, 4), '101:1-101:2 Y109'],
    ['indentation by one', indented(1000, 1), '401:1-401:2 Y109'],
  ])('%s', (_name, text, expected) => {
    expect(refusals(text)).toEqual([expected]);
  });

  test.each([
    ['100 brackets', `${'['.repeat(100)}${']'.repeat(100)}`],
    ['many brackets one after the other', '- []\n'.repeat(5000)],
    ['99 dashes', `${'- '.repeat(99)}a`],
    ['indentation of 90 levels', indented(90, 4)],
  ])('%s are not too deep', (_name, text) => {
    expect(parseYaml('a.yaml', text).findings).toEqual([]);
  });

  test.each([
    ['closing brackets in quotes', '["]",'.repeat(100_000)],
    ['closing brackets in comments', ' [ # ]\n'.repeat(100_000)],
    ['tags', `a: ${'!a '.repeat(100_000)}`],
    ['anchors', `a: ${'&a '.repeat(100_000)}`],
    ['dashes below dashes', `${'- '.repeat(99)}-\n${' '.repeat(200)}${'- '.repeat(99)}x\n`],
  ])('%s, which hide the depth, are a finding all the same', (_name, text) => {
    const { root, findings } = parseYaml('a.yaml', text);
    expect(root === undefined ? findings.length : 1).toBeGreaterThan(0);
    expect(findings.every(({ code }) => code === 'Y105')).toBe(true);
  });
});
