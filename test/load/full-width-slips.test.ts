import { slipFindings, slipsInUnparsed } from '../../src/load/full-width-slips';
import { parseYaml } from '../../src/load/parse-yaml';
import type { Path } from '../../src/source/tree';
import { locate } from '../../src/source/place';
import { SourceFile } from '../../src/source/source-file';
import type { Finding } from '../../src/diagnostic/finding';
import { checkFiles, inShort } from '../support/checked-files';
import { planWithTasks } from '../support/test-plan';

/** `2:7 ：→ id: 3-1`: the place, the sign, and the line as it should be. */
function inWords(file: SourceFile, findings: readonly Finding[]): readonly string[] {
  return findings.map(({ place, args }) => {
    const { found, mended } = args as { readonly found: string; readonly mended: string };
    const { start } = locate(file, place);
    return `${start.line}:${start.column} ${found}→ ${mended}`;
  });
}

const unparsed = (text: string): readonly string[] => {
  const file = new SourceFile('a.yaml', text);
  return inWords(file, slipsInUnparsed(file));
};

describe('slips at keys, in a file that YAML refuses', () => {
  test.each([
    ['id：3-1', '1:3 ：→ id: 3-1'],
    ['  - id：3-1', '1:7 ：→ - id: 3-1'],
    ['- - id ： 3-1', '1:8 ：→ - - id: 3-1'],
    ['title：强化“七一”：表彰，大会', '1:6 ：→ title: 强化“七一”：表彰，大会'],
    ['rest-day：keep  # 注：不动', '1:9 ：→ rest-day: keep  # 注：不动'],
    ['{ task：1-1, date: 2022-06-20 }', '1:7 ：→ { task: 1-1, date: 2022-06-20 }'],
    ['- { task: 1-1，date：2022-06-20； note: 甲，乙 }', '1:14 ，→ - { task: 1-1, date: 2022-06-20, note: 甲，乙 }'],
    ['- ｛ task: 1-1, of: { date: 2022-06-20 } ｝', '1:3 ｛→ - { task: 1-1, of: { date: 2022-06-20 } }'],
    ['－ task：1-1', '1:1 －→ - task: 1-1'],
    ['－ { task: 1-1 }', '1:1 －→ - { task: 1-1 }'],
    ['＃ 注：一、二', '1:1 ＃→ # 注：一、二'],
    ['units：［局党组，机关党委、机关纪委］', '1:6 ：→ units: [局党组, 机关党委, 机关纪委]'],
    ['units: [局党组，机关党委', ''],
    ['with： [局党组，机关党委]', '1:5 ：→ with: [局党组, 机关党委]'],
    ['with: [局党组 ，  机关党委］', '1:12 ，→ with: [局党组 , 机关党委]'],
    ['unit: [“甲”，"乙，丙", 丁]', '1:11 ，→ unit: [“甲”, "乙，丙", 丁]'],
  ])('%s', (line, expected) => {
    expect(unparsed(line)).toEqual(expected === '' ? [] : [expected]);
    expect(unparsed(`format: 1\r\n${line}\r\n`)).toEqual(expected === '' ? [] : [expected.replace(/^1/, '2')]);
  });

  test.each([
    ['a word that is no key', '主题：学习'],
    ['a key of another format', 'name-of-it：x'],
    ['a title with a key in it', 'title: 说明 id：3-1'],
    ['a comment', '# id：3-1'],
    ['a comment behind a value', 'title: x # id：3-1'],
    ['double quotes', 'title: "id：3-1，title: x"'],
    ['single quotes', "title: '{ id：3-1 }'"],
    ['a list of deliverables', 'deliverables: [会议记录，签到表]'],
    ['a comma before what is no key', '{ title: 甲，乙: 丙 }'],
    ['a comma without a mapping', 'title: 甲，id: 3-1'],
    ['a block of text', 'notes: |\n  id：3-1\n\n  with：［甲，乙］\n'],
    ['a folded block below a dash', '- notes: >-\n    id：3-1\n'],
    ['a line as no person writes it', `{ id：3-1, title: ${'长'.repeat(2000)} }`],
  ])('%s is prose', (_name, text) => {
    expect(unparsed(text)).toEqual([]);
  });

  test('behind a block of text keys are keys again', () => {
    expect(unparsed('- notes: |\n    id：1\n  id：2\n')).toEqual(['3:5 ：→ id: 2']);
  });
});

describe('slips in a file that YAML can read', () => {
  const parsed = (
    text: string,
    lists: readonly Path[],
    given: readonly string[] = [],
    isRefused = false,
  ): readonly string[] => {
    const file = new SourceFile('a.yaml', text, parseYaml('a.yaml', text).root);
    return inWords(file, slipFindings(file, { lists, givenNames: () => new Set(given), isRefused }));
  };

  test.each([
    ['a: [甲，乙]', '1:6 ，→ a: [甲, 乙]'],
    ['a: [甲、乙，丙, 丁] # 甲，乙', '1:6 、→ a: [甲, 乙, 丙, 丁] # 甲，乙'],
    ['{ b: 甲，乙, a: [甲，乙] }', '1:16 ，→ { b: 甲，乙, a: [甲, 乙] }'],
    ['a: ［甲，乙］', '1:4 ［→ a: [甲, 乙]'],
    ['a: ［甲］', '1:4 ［→ a: [甲]'],
    ['a: [丁,\n  甲，乙,\n  丙]', '2:4 ，→ 甲, 乙,'],
  ])('%j', (text, expected) => {
    expect(parsed(text, [['a']])).toEqual([expected]);
  });

  test('each item that a comma keeps together is told, with all of the line mended', () => {
    expect(parsed('a: [甲，乙, 丙，丁]', [['a']])).toEqual([
      '1:6 ，→ a: [甲, 乙, 丙, 丁]',
      '1:11 ，→ a: [甲, 乙, 丙, 丁]',
    ]);
  });

  test('of a long line the part around the slip is shown', () => {
    const names = Array.from({ length: 300 }, (_, index) => `第${index}支部，第${index}小组`);
    const all = parsed(`a: [${names.join(', ')}, 完]`, [['a']]);
    expect(all).toHaveLength(300);
    expect(all[0]).toMatch(/^1:9 ，→ a: \[第0支部, 第0小组, 第1支部, [^，]*…$/);
    expect(all[150]).toMatch(/→ …[^，…]*第150支部, 第150小组[^，…]*…$/);
    expect(all.at(-1)).toMatch(/→ …[^，…]*第299支部, 第299小组, 完\]$/);
    expect(Math.max(...all.map(({ length }) => length))).toBeLessThan(360);
  });

  test('a character of two units is not cut where a long line is', () => {
    for (const before of ['', 'a']) {
      const [only = ''] = parsed(`a: [${before}${'𠮷'.repeat(400)}，乙, ${'𠮷'.repeat(400)}]`, [['a']]);
      expect(only).not.toMatch(/\p{Surrogate}/u);
    }
  });

  test.each([
    ['a text without brackets', 'a: 甲，乙'],
    ['a list of lines', 'a:\n  - 甲，乙\n'],
    ['quotation marks', `a: ["甲，乙", '丙、丁']`],
    ['a name that was given so', 'a: [综合、人事科]'],
    ['another list', 'b: [甲，乙]'],
    ['brackets inside a text', 'a: ［甲］等'],
  ])('%s is none', (_name, text) => {
    expect(parsed(text, [['a']], ['综合、人事科'])).toEqual([]);
  });

  test('a key that swallows its value is a slip only where the schema refuses the file', () => {
    expect(parsed('- { task：1-1 }', [], [], true)).toEqual(['1:9 ：→ - { task: 1-1 }']);
    expect(parsed('- { task：1-1 }', [], [], false)).toEqual([]);
  });

  test('a name that was given so is none, also where the schema refuses the file', () => {
    expect(parsed('with: [综合、人事科]', [], ['综合、人事科'], true)).toEqual([]);
    expect(parsed('with: [综合、人事科]', [], [], true)).toEqual(['1:10 、→ with: [综合, 人事科]']);
  });
});

describe('what a slip explains is not said again', () => {
  const codes = (plan: string, records = ''): readonly string[] =>
    checkFiles(
      { 'plan.yaml': plan, ...(records === '' ? {} : { 'records/a.yaml': records }) },
      { paths: ['plan.yaml'] },
    ).findings.map(inShort);

  test('at the tasks of a unit that a comma keeps together', () => {
    const units = 'units: [机关党委，第一党支部]\ngroups: { 各支部: [第一党支部] }\n';
    const plan = planWithTasks(
      `${units}tasks:\n  - { id: a, title: 甲, when: 6月, lead: 机关党委, with: [第一党支部] }\n`,
    );
    expect(codes(plan)).toHaveLength(1);
    expect(codes(plan)[0]).toMatch(/ Y106$/);
  });

  test('but all else is', () => {
    const tasks = `
  - { id：a, title: 甲, when: 6月, lead: 机关党委 }
  - { id: b, titel: 甲, when: 6月31日, lead: 机关党委 }`;
    expect(codes(planWithTasks(`tasks:${tasks}\n`)).map((found) => found.slice(-4))).toEqual([
      'Y106',
      'Y202',
      'Y201',
      'Y403',
    ]);
  });

  test('nor hides a slip what stands before it in a file that YAML refuses', () => {
    expect(codes('format: 1\n\ttitle: x\nyear：2022\n')).toEqual(['2:1-2:2 Y105', '3:5-3:6 Y106']);
  });

  test('nor other entries of a records file', () => {
    const plan = planWithTasks('tasks:\n  - { id: a, title: 甲, when: 6月, lead: 机关党委 }\n');
    const records =
      '- { task：a, date: 2022-06-01 }\n- { task: a, dat: 2022-06-01 }\n- { task: c, date: 2022-06-01 }\n';
    expect(codes(plan, records).map((found) => found.slice(-4))).toEqual(['Y106', 'Y202', 'Y201', 'Y701']);
  });
});
