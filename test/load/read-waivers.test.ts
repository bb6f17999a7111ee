import { RULE_BOOK } from '../../src/app/rule-book';
import { commentsIn } from '../../src/load/comments';
import { parseYaml } from '../../src/load/parse-yaml';
import { readWaivers } from '../../src/load/read-waivers';
import { locate } from '../../src/source/place';
import { SourceFile } from '../../src/source/source-file';
import { stretch } from '../support/checked-files';

const W = '# yuetishi-ignore Y402: 原因';

function read(text: string): ReturnType<typeof readWaivers> & { readonly file: SourceFile } {
  const { root, findings } = parseYaml('a.yaml', text);
  if (findings.length > 0) throw new Error('the text cannot be read');
  const file = new SourceFile('a.yaml', text, root, commentsIn(text, root));
  return { ...readWaivers(file, () => RULE_BOOK), file };
}

test('the rules are looked up for a comment that waives something, and for no other', () => {
  const lookUp = jest.fn(() => RULE_BOOK);
  const fileOf = (text: string): SourceFile => new SourceFile('a.yaml', text, undefined, commentsIn(text, undefined));
  readWaivers(fileOf('a: b # 每月填\n'), lookUp);
  expect(lookUp).not.toHaveBeenCalled();
  readWaivers(fileOf(`a: b ${W}\n`), lookUp);
  expect(lookUp).toHaveBeenCalled();
});

/** What each waiver of a text covers, as written, closing brackets aside; undefined where it covers nothing. */
function covered(text: string): readonly (string | undefined)[] {
  return read(text).waivers.map(({ scope }) => (scope === undefined ? undefined : text.slice(scope.from, scope.to)));
}

describe('at the end of a line a waiver covers that line', () => {
  test.each([
    [`a: b ${W}\nc: d\n`, 'a: b '],
    [`- a: b\n  c: d ${W}\n`, '  c: d '],
    [`\ta: [ ${W}\n  b ]\n`.slice(1), 'a: [ '],
    [`a: | ${W}\n  b\n`, 'a: | '],
    [`a: b\r\nc: d ${W}\r\n`, 'c: d '],
    [`a: b\rc: d ${W}\r`, 'c: d '],
    [`a: "b\n  c" ${W}\n`, '  c" '],
    [`- ${W}\n  a: b\n`, '- '],
  ])('%j', (text, expected) => {
    expect(covered(text)).toEqual([expected]);
  });
});

describe('on a line of its own it covers the whole key or item below', () => {
  test.each<[string, string | undefined]>([
    [`${W}\na: b\nc: d\n`, 'a: b'],
    [`${W}\r\na:\r\n  b: c\r\nd: e\r\n`, 'a:\r\n  b: c'],
    [`a:\n  ${W}\n  b: c\n  d: e\n`, 'b: c'],
    [`a:\n  ${W}\n  - b: c\n    d: e\n  - f\n`, 'b: c\n    d: e'],
    [`a:\n  - b: c\n    ${W}\n    d: e\n    f: g\n`, 'd: e'],
    [`a:\n  - b\n  ${W}\n  - c\n  - d\n`, 'c'],
    [`${W}\n- a: b\n  c: d\n- e: f\n`, 'a: b\n  c: d'],
    [`-\n  ${W}\n  a: b\n  c: d\n`, 'a: b'],
    [`- - a\n  ${W}\n  - b\n- c\n`, 'b'],
    [`-\n  ${W}\n  - a\n  - b\n- c\n`, 'a'],
    [`-\n  ${W}\n  a\n- b\n`, 'a'],
    [`${W}\n- - a\n  - b\n- c\n`, '- a\n  - b'],
    [`${W}\n? a\n: b\nc: d\n`, 'a\n: b'],
    [`a:\n  ${W}\n  b\nc: d\n`, 'b'],
    [`a:\n  ${W}\n  [b, c]\nd: e\n`, '[b, c'],
    [`a:\n  ${W}\n  { b: c }\nd: e\n`, '{ b: c'],
    [`${W}\n[a, b]\n`, '[a, b'],
    [`a: [\n  ${W}\n  b, c,\n  d]\n`, 'b'],
    [`a: [b\n  ${W}\n  , c]\n`, 'c'],
    [`a: {\n  ${W}\n  b: { c: d },\n  e: f }\n`, 'b: { c: d'],
    [`${W}\n---\na: b\n`, 'a: b'],
    [`${W}\n\n\n# 说明\n\na: b\n`, 'a: b'],
    [`a: |\n  b\n${W}\nc: d\n`, 'c: d'],
    [`a:\n${W}\nb: c\n`, 'b: c'],
    [`a:\n  b: c\n  ${W}\nd: e\n`, 'd: e'],
    [`a: b\n${W}\n`, undefined],
    [`a: [b\n  ${W}\n  ]\nc: d\n`, undefined],
    [`a: { b: c,\n  ${W}\n  }\nd: e\n`, undefined],
    [`${W}\n`, undefined],
    [`a: [\n  ${W}\n]\n`, undefined],
    [`a: [b\n  ${W}\n  # 说明\n  # 说明\n  ]\nc: d\n`, undefined],
    [`-\n  ${W}\n  # 说明\n  a: b\n  c: d\n`, 'a: b'],
  ])('%j', (text, expected) => {
    expect(covered(text)).toEqual([expected]);
  });

  test('several below each other cover the same', () => {
    expect(covered(`${W}\n# 说明\n${W}\n\n${W}\na: b\n`)).toEqual(['a: b', 'a: b', 'a: b']);
  });
});

describe('what a waiver says', () => {
  /** Findings, and codes with their reasons, each at its place. */
  function said(text: string): readonly string[] {
    const { waivers, findings, file } = read(text);
    const at = (place: Parameters<typeof locate>[1]): string => stretch(locate(file, place));
    return [
      ...waivers.map(({ code, reason, place }) => `${at(place)} ${code} ${reason}`),
      ...findings.map(({ code, place, args }) => `${at(place)} ${code} ${JSON.stringify(args)}`),
    ];
  }

  test.each<[string, readonly string[]]>([
    ['# yuetishi-ignore Y402、Y502：原因', ['1:19-1:23 Y402 原因', '1:24-1:28 Y502 原因']],
    ['a: b\r\n# yuetishi-ignore Y402: 原因 \t\r\n', ['2:19-2:23 Y402 原因']],
    ['# yuetishi-ignore Y402:', ['1:1-1:24 Y902 {"problem":"reason","codes":"Y402","reason":""}']],
    ['a: b # yuetishi ignore Y402: x', ['1:6-1:31 Y902 {"problem":"keyword","codes":"Y402","reason":"x"}']],
    [
      '# yuetishi-ignore Y402, Y4O2, Y403, ambiguous-phrase, 甲: x',
      [
        '1:19-1:23 Y402 x',
        '1:25-1:29 Y903 {"written":"Y4O2","nearest":"Y402"}',
        '1:31-1:35 Y904 {"code":"Y403","use":"waive"}',
        '1:37-1:53 Y903 {"written":"ambiguous-phrase","nearest":"Y402"}',
        '1:55-1:56 Y903 {"written":"甲"}',
      ],
    ],
    [
      '# yuetishi-ignore y402, Ｙ４０２: x',
      ['1:19-1:23 Y903 {"written":"y402","nearest":"Y402"}', '1:25-1:29 Y903 {"written":"Ｙ４０２","nearest":"Y402"}'],
    ],
    [
      '# yuetishi-ignore Y901, Y902, Y904: x',
      [
        '1:19-1:23 Y901 x',
        '1:25-1:29 Y904 {"code":"Y902","use":"waive"}',
        '1:31-1:35 Y904 {"code":"Y904","use":"waive"}',
      ],
    ],
  ])('%j', (text, expected) => {
    expect(said(text)).toEqual(expected);
  });

  test('inside a text it says nothing', () => {
    expect(
      said('a: "# yuetishi-ignore Y402: x"\nb: |\n  # yuetishi-ignore Y402: x\nc: x# yuetishi-ignore Y402\n'),
    ).toEqual([]);
  });
});

test('of a hundred thousand comments each is looked at once', () => {
  const text = `${`${W}\n`.repeat(30_000)}a: b\n`;
  const { waivers } = read(text);
  expect(waivers).toHaveLength(30_000);
  expect(new Set(waivers.map(({ scope }) => scope?.from))).toEqual(new Set([text.length - 5]));
});
