import { parseYaml } from '../../src/load/parse-yaml';
import { keyAt, locate, valueAt, within, wordsAt, type Place } from '../../src/source/place';
import { SourceFile } from '../../src/source/source-file';
import { stretch } from '../support/checked-files';

const TEXT = `title: 支部 # 注
units: [局党组, "机关党委"]
groups: { 各支部: [a], __proto__: [b] }
notes: |
  一
  二
tasks:
  - when: "6月\\u4e0a旬"
    0: 甲
  - when: 6月31日
    list:
`;
const FILE = new SourceFile('a.yaml', TEXT, parseYaml('a.yaml', TEXT).root);

const at = (place: Place): string => stretch(locate(FILE, place));
const value = (...path: (string | number)[]): string => at(valueAt('a.yaml', path));
const key = (...path: (string | number)[]): string => at(keyAt('a.yaml', path));

describe('places by name', () => {
  test.each([
    [[], '1:1-11:9'],
    [['title'], '1:8-1:10'],
    [['units'], '2:8-2:20'],
    [['units', 0], '2:9-2:12'],
    [['units', 1], '2:14-2:20'],
    [['groups', '各支部', 0], '3:17-3:18'],
    [['groups', '__proto__', 0], '3:33-3:34'],
    [['notes'], '4:8-7:1'],
    [['tasks', 0], '8:5-9:9'],
    [['tasks', 0, '0'], '9:8-9:9'],
    [['tasks', 1, 'when'], '10:11-10:16'],
    [['tasks', 1, 'list'], '11:9-11:9'],
  ] as const)('the value at %j', (path, expected) => {
    expect(value(...path)).toBe(expected);
  });

  test.each([
    [['title'], '1:1-1:6'],
    [['groups', '各支部'], '3:11-3:14'],
    [['groups', '__proto__'], '3:21-3:30'],
    [['tasks', 0, '0'], '9:5-9:6'],
    [['units', 1], '2:14-2:20'],
  ] as const)('the key at %j; of an item, the item', (path, expected) => {
    expect(key(...path)).toBe(expected);
  });

  test('something inside', () => {
    const task = valueAt('a.yaml', ['tasks', 1]);
    expect(within(task, 'when')).toEqual(valueAt('a.yaml', ['tasks', 1, 'when']));
    expect(at(within(keyAt('a.yaml', ['tasks']), 1, 'when'))).toBe('10:11-10:16');
  });

  test.each([
    [['nothing']],
    [['units', 2]],
    [['units', '0']],
    [['title', 'x']],
    [['groups', 'constructor']],
    [['tasks', 0, 0]],
  ])('what is not there is a mistake of the program: %j', (path) => {
    expect(() => value(...path)).toThrow(RangeError);
    expect(() => key(...path, 'x')).toThrow(RangeError);
  });

  test('a file that was not parsed has no names', () => {
    expect(() => locate(new SourceFile('a.yaml', TEXT), valueAt('a.yaml', []))).toThrow('a.yaml has no value at /');
  });
});

describe('stretches', () => {
  const inner = (path: (string | number)[], from: number, to: number): string =>
    at({ ...valueAt('a.yaml', path), inner: { from, to } });

  test('of a text that stands in the file as it is', () => {
    expect(inner(['title'], 1, 2)).toBe('1:9-1:10');
    expect(inner(['units', 1], 0, 2)).toBe('2:15-2:17');
    expect(inner(['tasks', 1, 'when'], 2, 5)).toBe('10:13-10:16');
    expect(inner(['tasks', 1, 'when'], 5, 5)).toBe('10:16-10:16');
  });

  test('never go beyond the text', () => {
    expect(inner(['title'], 1, 99)).toBe('1:9-1:10');
    expect(inner(['title'], 50, 99)).toBe('1:10-1:10');
  });

  test('of a text with escapes, or of a block, are the whole', () => {
    expect(inner(['tasks', 0, 'when'], 1, 2)).toBe('8:11-8:22');
    expect(inner(['notes'], 1, 2)).toBe('4:8-7:1');
  });

  test('by offsets', () => {
    expect(at({ file: 'a.yaml', start: 7, end: 9 })).toBe('1:8-1:10');
    expect(at({ file: 'a.yaml', start: 9, end: 7 })).toBe('1:10-1:10');
    expect(at({ file: 'a.yaml', start: 0, end: 10_000 })).toBe('1:1-12:1');
  });

  test('an end of CRLF belongs to its line', () => {
    const file = new SourceFile('a.yaml', 'a: b\r\nc: d');
    expect(stretch(locate(file, { file: 'a.yaml', start: 4, end: 6 }))).toBe('1:5-2:1');
    expect(stretch(locate(file, { file: 'a.yaml', start: 5, end: 6 }))).toBe('1:6-2:1');
  });
});

describe('the words at a place', () => {
  test.each<[string, Place, string]>([
    ['a value', valueAt('a.yaml', ['title']), '支部'],
    ['a value in quotes, without them', valueAt('a.yaml', ['units', 1]), '机关党委'],
    ['a value with escapes, as they are read', valueAt('a.yaml', ['tasks', 0, 'when']), '6月上旬'],
    ['a block', valueAt('a.yaml', ['notes']), '一\n二\n'],
    ['a key', keyAt('a.yaml', ['groups', '各支部']), '各支部'],
    ['part of a value', { ...valueAt('a.yaml', ['tasks', 1, 'when']), inner: { from: 2, to: 4 } }, '31'],
    ['an empty value', valueAt('a.yaml', ['tasks', 1, 'list']), ''],
    ['a list has none of its own', valueAt('a.yaml', ['units']), ''],
    ['nor has a mapping', valueAt('a.yaml', ['tasks', 0]), ''],
    ['a stretch of the file', { file: 'a.yaml', start: 7, end: 9 }, '支部'],
  ])('%s', (_what, place, words) => {
    expect(wordsAt(FILE, place)).toBe(words);
  });

  test('a file that was not parsed has words at offsets only', () => {
    const file = new SourceFile('a.yaml', TEXT);
    expect(wordsAt(file, { file: 'a.yaml', start: 0, end: 5 })).toBe('title');
    expect(wordsAt(file, valueAt('a.yaml', ['title']))).toBe('');
  });
});
