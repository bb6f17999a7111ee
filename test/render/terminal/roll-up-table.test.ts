import type { Language } from '../../../src/diagnostic/language';
import { plainPaint, type Paint } from '../../../src/render/paint';
import { renderRollUpTable } from '../../../src/render/terminal/roll-up-table';
import type { RollUp } from '../../../src/rollup/roll-up';
import { widthOf } from '../../../src/text/width';
import { counts, named, organisation, sampleRollUp } from '../../support/sample-roll-up';

interface Wishes {
  readonly changes?: Partial<RollUp>;
  readonly top?: number;
  readonly language?: Language;
  readonly paint?: Paint;
  readonly width?: number;
}

function linesOf({ changes, top = 20, language = 'zh', paint = plainPaint, width = 80 }: Wishes = {}): string[] {
  return renderRollUpTable(sampleRollUp(changes), 2022, top, { language, paint, width }).split('\n');
}

test('an organisation is a line, numbers standing under each other', () => {
  const lines = linesOf();
  const start = lines.indexOf('各单位，完成率低的在前');
  expect(lines.slice(start + 1, start + 8)).toEqual([
    '名次  单位  计划  期次    应    已  按期  逾期  逾期  临期  完成率',
    '                        完成  完成  办结  办结',
    '----  ----  ----  ----  ----  ----  ----  ----  ----  ----  ------',
    '   3  乙局     1    20    10     4     4     0     6     0     40%',
    '   2  甲局     1    25    12    10     8     2     2     2  83.33%',
    '   1  丙局     1    18    10    10     8     2     0     0    100%',
    '   —  丁局     1     5     0     0     0     0     0     0       —',
  ]);
});

test('where organisations are left out, it says how many there are and how to see them', () => {
  expect(linesOf({ top: 3 })).toContain('共 4 个单位，以上是前 3 个；--top 0 列出全部。');
  expect(linesOf({ top: 3, language: 'en' })).toContain('The first 3 of 4 organisations; --top 0 lists all.');
  expect(linesOf({ top: 4 }).join('\n')).not.toContain('--top');
  expect(linesOf({ top: 1 })).toContain('共 2 个部分，以上是前 1 个；--top 0 列出全部。');
});

const LARGE: Partial<RollUp> = {
  organisations: Array.from({ length: 300 }, (_, index) => ({
    ...organisation(`某某省某某市某某区人民政府机关事务管理局第${index}分局`, {}),
    plans: 120,
    counts: counts({ done: 80_000 + index, 'done-late': 1200, overdue: 9000, 'due-soon': 700, upcoming: 120_000 }),
  })),
  sections: [named('推动全面从严治党向纵深发展，持续营造风清气正的政治生态', { done: 1_200_000, overdue: 34_000 })],
};

test.each(['zh', 'en'] as const)(
  'fits 80 columns in %s, large counts and long names included, and cuts nothing',
  (language) => {
    for (const top of [20, 300]) {
      const lines = linesOf({ changes: LARGE, top, language });
      expect(lines.filter((line) => widthOf(line) > 80)).toEqual([]);
      expect(lines.filter((line) => /\b8\d{4}\b/.test(line))).toHaveLength(top);
      expect(lines.join('').replace(/[\s\d%.-]/g, '')).toContain('推动全面从严治党向纵深发展');
    }
  },
);

test('what is overdue or soon will be stands out, and nothing else', () => {
  const paint: Paint = { ...plainPaint, error: (text) => `!${text}`, warning: (text) => `?${text}` };
  const [, , , worst = '', second = '', third = ''] = linesOf({ paint }).slice(
    linesOf().indexOf('各单位，完成率低的在前') + 1,
  );
  expect([worst, second, third].map((line) => line.match(/[!?]\d+/g))).toEqual([['!6'], ['!2', '?2'], null]);
});

test.each([
  ['zh', '没有计入2022年的计划。'],
  ['en', 'No plan of 2022 was counted.'],
] as const)('without any plan it says so in %s, and shows no table', (language, sentence) => {
  const none = { plans: 0, partly: 0, uncounted: 0, units: 0, organisations: [], worstUnits: [] };
  const lines = linesOf({ changes: { ...none, sections: [], months: [], problems: [], total: counts({}) }, language });
  expect(lines.slice(1)).toEqual(['', sentence, '']);
});

test.each([
  ['zh', '还没有应完成的；逾期 0 期，临期 1 期。'],
  ['en', 'Nothing has to be done yet; 0 overdue, 1 due soon.'],
] as const)('before anything has to be done there is no rate in %s', (language, sentence) => {
  expect(linesOf({ changes: { total: counts({ 'due-soon': 1, upcoming: 5 }) }, language })).toContain(sentence);
});

test('one of a thing is told as one in English', () => {
  const changes = { organisations: [organisation('甲局', {})], plans: 1, units: 1, total: counts({ overdue: 1 }) };
  expect(linesOf({ changes, language: 'en' })).toContain('1 organisation, 1 plan, 1 unit, 1 occurrence.');
});

test('names act on no terminal', () => {
  const text = linesOf({ changes: { organisations: [organisation('甲\u001b[31m\n局', { done: 1 })] } }).join('\n');
  expect(text).toContain('\\u{1b}[31m');
  expect(text).not.toContain('\u001b');
});
