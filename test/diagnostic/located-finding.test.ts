import fc from 'fast-check';
import { finding, type Finding } from '../../src/diagnostic/finding';
import { locateAll } from '../../src/diagnostic/located-finding';
import { duplicateId } from '../../src/load/rules/duplicate-id';
import { unknownUnit } from '../../src/load/rules/unknown-unit';
import { SourceFile } from '../../src/source/source-file';
import { stretch } from '../support/checked-files';

const TEXT = '甲乙丙\n丁戊己\n';
const FILES = new Map(['a.yaml', 'b.yaml', '￥.yaml', '𠮷.yaml'].map((path) => [path, new SourceFile(path, TEXT)]));

interface Wishes {
  readonly file?: string;
  readonly start?: number;
  readonly end?: number;
  readonly name?: string;
  readonly related?: number;
}

function unknown({ file = 'a.yaml', start = 0, end = 1, name = '甲', related }: Wishes = {}): Finding {
  const others =
    related === undefined ? [] : [{ place: { file, start: related, end: related }, note: { zh: '另见', en: 'see' } }];
  return finding(unknownUnit, { file, start, end }, { name, nearest: undefined }, others);
}

const inWords = (findings: readonly Finding[]): readonly string[] =>
  locateAll(findings, FILES).map(
    ({ at, finding: found, related }) =>
      `${at.file} ${stretch(at)} ${found.code} ${found.message('en')}${related.map((other) => ` ${stretch(other.at)}`).join('')}`,
  );

const ALL: readonly Finding[] = [
  unknown({ file: '𠮷.yaml' }),
  unknown({ file: '￥.yaml' }),
  unknown({ file: 'b.yaml' }),
  unknown({ start: 4, end: 5 }),
  finding(duplicateId, { file: 'a.yaml', start: 4, end: 5 }, { id: '1' }),
  unknown({ start: 1, end: 2 }),
  unknown({ end: 2 }),
  unknown({ name: '甲' }),
  unknown({ name: '乙' }),
];

describe('findings are told', () => {
  test('by file, line, column, code and wording', () => {
    expect(inWords(ALL)).toEqual([
      'a.yaml 1:1-1:2 Y501 neither units nor groups names “乙”',
      'a.yaml 1:1-1:2 Y501 neither units nor groups names “甲”',
      'a.yaml 1:1-1:3 Y501 neither units nor groups names “甲”',
      'a.yaml 1:2-1:3 Y501 neither units nor groups names “甲”',
      'a.yaml 2:1-2:2 Y301 the id 1 is taken',
      'a.yaml 2:1-2:2 Y501 neither units nor groups names “甲”',
      'b.yaml 1:1-1:2 Y501 neither units nor groups names “甲”',
      '￥.yaml 1:1-1:2 Y501 neither units nor groups names “甲”',
      '𠮷.yaml 1:1-1:2 Y501 neither units nor groups names “甲”',
    ]);
  });

  test('without asking for the wording of those that their places tell apart', () => {
    let asked = 0;
    const counted = (found: Finding): Finding => ({
      ...found,
      message: (language) => (asked++, found.message(language)),
    });
    const apart = [4, 2, 0, 1, 5].map((start) => counted(unknown({ start, end: start + 1 })));
    expect(locateAll(apart, FILES)).toHaveLength(5);
    expect(asked).toBe(0);
    expect(locateAll([...apart, counted(unknown({ start: 2, end: 3 }))], FILES)).toHaveLength(5);
    expect(asked).toBeGreaterThan(0);
  });

  test('in one order, each once, whatever order they come in and how often', () => {
    const all = [...ALL, unknown({ related: 3 }), unknown({ end: 3 }), unknown({ start: 1, end: 2, related: 0 })];
    const expected = inWords(all);
    const shuffled = fc
      .array(fc.constantFrom(...all), { maxLength: 10 })
      .chain((more) => fc.shuffledSubarray([...all, ...more], { minLength: all.length + more.length }));
    fc.assert(
      fc.property(shuffled, (findings) => {
        expect(inWords(findings)).toEqual(expected);
      }),
      { numRuns: 200 },
    );
    expect(new Set(expected).size).toBe(expected.length);
  });

  test('equal ones once, though another stands between them', () => {
    expect(inWords([unknown(), unknown({ end: 2 }), unknown()])).toHaveLength(2);
    expect(inWords([unknown({ related: 1 }), unknown()])).toHaveLength(1);
  });

  test('with the other places that belong to them', () => {
    expect(inWords([unknown({ start: 4, end: 5, related: 2 })])).toEqual([
      'a.yaml 2:1-2:2 Y501 neither units nor groups names “甲” 1:3-1:3',
    ]);
  });

  test('in a file that was not read is a mistake of the program', () => {
    expect(() => inWords([unknown({ file: 'c.yaml' })])).toThrow('a finding names c.yaml, which was not read');
  });
});
