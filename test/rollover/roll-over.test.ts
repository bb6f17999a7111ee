import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { commentsIn } from '../../src/load/comments';
import { decodePlan } from '../../src/load/decode-plan';
import { parseYaml } from '../../src/load/parse-yaml';
import { matchRecords } from '../../src/match/match';
import type { Plan } from '../../src/model/plan';
import { movedPhrase, movedTitle } from '../../src/rollover/moved-phrase';
import { rollOver } from '../../src/rollover/roll-over';
import { SourceFile } from '../../src/source/source-file';
import { judge } from '../../src/status/judge';
import { dayOf } from '../../src/time/civil-date';
import { decoded, soundPlan } from '../support/decoded-plan';
import { planWithTasks } from '../support/test-plan';

/** The next plan's text, nothing having been recorded. */
function rolled(text: string, year: number): string {
  const { root } = parseYaml('plan.yaml', text);
  const file = new SourceFile('plan.yaml', text, root, commentsIn(text, root));
  const { plan, calendar } = decodePlan(file, () => []);
  if (plan === undefined) throw new Error('it is no plan');
  const asOf = dayOf(plan.year, 12, 31);
  const judgement = judge(plan, calendar, matchRecords(plan, calendar, [], { asOf, knownAt: undefined }), asOf, 7);
  return rollOver({ file, plan, calendar }, year, judgement).text;
}

function phrasesOf({ tasks }: Plan): readonly (readonly string[])[] {
  return tasks.map(({ id, when }) => [id, ...when.items.map(({ text }) => text)]);
}

test.each([
  ['6月', '6月'],
  ['每季度末月25日前', '每季度末月25日前'],
  ['2023年1月上旬', '2024年1月上旬'],
  ['二〇二三年1月底前', '二〇二四年1月底前'],
  ['次年1月', '次年1月'],
  ['2022-06', '2023-06'],
  ['2022-03..2022-05', '2023-03..2023-05'],
  ['2022-06-30', '2023-06-30'],
  ['2022-Q2', '2023-Q2'],
  ['2022', '2023'],
  ['2022年6月28日（周二）', '2023年6月28日'],
])('%s becomes %s a year later', (before, now) => {
  expect(movedPhrase(before, 1)).toBe(now);
});

test.each([
  ['2022年机关党建工作要点', '2023年机关党建工作要点'],
  ['二〇二二年要点', '二〇二三年要点'],
  ['2022-2023年度要点', '2023-2024年度要点'],
  ['落实2021年决定的要点', '落实2021年决定的要点'],
])('the title %s becomes %s', (before, now) => {
  expect(movedTitle(before, 2022, 1)).toBe(now);
});

test('a date that the new year has not becomes undecided, and a person is told', () => {
  const text = rolled(
    planWithTasks('tasks:\n  - { id: a, title: 学, when: 2024年2月29日, lead: 机关党委 }\n', 2024),
    2025,
  );
  expect(phrasesOf(soundPlan(text))).toEqual([['a', '待定']]);
  expect(text).toContain('# 待核：时限原为“2024年2月29日”，2025年推算不出，请写明');
});

test('the comments of the old plan stay, also those beside what is taken out', () => {
  const text = rolled(
    planWithTasks(
      'tasks:\n  - id: a # 甲\n    title: 学\n    quote: 6月，学 # 乙\n    # 丙\n    when: 6月\n    lead: 机关党委\n',
    ),
    2023,
  );
  for (const comment of ['# 甲', '# 乙', '# 丙']) expect(text).toContain(comment);
  expect(soundPlan(text).tasks[0]?.quote).toBeUndefined();
});

test('the plan of 2022 rolls over without a fault, with the same ids', () => {
  const text = readFileSync(join(__dirname, '../../plans/2022/plan.yaml'), 'utf8');
  const { plan, findings } = decoded(rolled(text, 2023));
  expect(findings).toEqual([]);
  expect(plan?.year).toBe(2023);
  expect(plan?.tasks.map(({ id }) => id)).toEqual(decoded(text).plan?.tasks.map(({ id }) => id));
  expect(plan?.tasks.every(({ quote }) => quote === undefined)).toBe(true);
});

const PHRASES = [
  '6月',
  '每月25日前',
  '每季度1次',
  '常态化',
  '2022年6月',
  '2023年1月上旬',
  '2022-06',
  '年内2-3次',
  '春节前',
];
const MAPPINGS = [
  '{ in: 2022-06 }',
  '{ by: 2022-06-30 }',
  '{ every: month, by: 25 }',
  '{ every: month, in: 2022-03..2022-11 }',
];

const anyPlanText = fc
  .array(
    fc.record({
      when: fc.constantFrom(...PHRASES, ...MAPPINGS, '[4月至6月, 2022-12]'),
      isFlow: fc.boolean(),
      quote: fc.boolean(),
      comment: fc.boolean(),
    }),
    { minLength: 1, maxLength: 5 },
  )
  .map((tasks) =>
    planWithTasks(
      `tasks:\n${tasks
        .map(({ when, isFlow, quote, comment }, index) => {
          const quoted = quote ? [`quote: 原文${index}`] : [];
          const keys = [...quoted, `id: t${index}`, `title: 任务${index}`, `when: ${when}`, 'lead: 机关党委'];
          const remark = comment ? ` # 注${index}` : '';
          return isFlow ? `  - { ${keys.join(', ')} }${remark}` : `  - ${keys.join(`\n    `)}${remark}`;
        })
        .join('\n')}\n`,
    ),
  );

test('whatever the plan, the next one is sound, has its ids and all comments', () => {
  fc.assert(
    fc.property(anyPlanText, (text) => {
      const next = rolled(text, 2023);
      expect(soundPlan(next).tasks.map(({ id }) => id)).toEqual(soundPlan(text).tasks.map(({ id }) => id));
      for (const [comment] of text.matchAll(/# 注\d/g)) expect(next).toContain(comment);
    }),
  );
});

test('rolled twice is rolled by two years', () => {
  fc.assert(
    fc.property(anyPlanText, (text) => {
      const twice = soundPlan(rolled(rolled(text, 2023), 2024));
      const once = soundPlan(rolled(text, 2024));
      expect(phrasesOf(twice)).toEqual(phrasesOf(once));
      expect([twice.year, twice.title]).toEqual([once.year, once.title]);
    }),
  );
});
