import fc from 'fast-check';
import { shortfallsOf, type Shortfall } from '../../src/check/frequency';
import { matchRecords } from '../../src/match/match';
import type { Occurrence } from '../../src/model/occurrence';
import type { Plan } from '../../src/model/plan';
import { leadUnits } from '../../src/schedule/expand';
import { PERIOD_UNITS, periodsOfYear, type PeriodUnit } from '../../src/time/period';
import { soundPlan } from '../support/decoded-plan';
import { day } from '../support/sample-judgement';
import { planWithTasks } from '../support/test-plan';
import { SHIPPED_CALENDAR } from '../support/when-of';

function occurrencesOf(plan: Plan): readonly Occurrence[] {
  const viewpoint = { asOf: day('2022-01-01'), knownAt: undefined };
  return matchRecords(plan, SHIPPED_CALENDAR, [], viewpoint).slots.map(({ occurrence }) => occurrence);
}

function shortfalls(plan: Plan, every: PeriodUnit, times: number): readonly Shortfall[] {
  const units = [...new Set(plan.tasks.flatMap((task) => leadUnits(plan, task)))];
  return shortfallsOf({ every, times }, plan, occurrencesOf(plan), units);
}

/** The plan of tasks that differ in their `when` only, and perhaps in more keys. */
function planOf(whens: readonly string[], { year = 2022, keys = '', head = '' } = {}): Plan {
  const tasks = whens.map(
    (when, index) => `  - { id: t${index}, title: 学习${index}, when: ${when}, lead: 机关党委${keys} }`,
  );
  return soundPlan(planWithTasks(`${head}\ntasks:\n${tasks.join('\n')}\n`, year));
}

const QUARTERS = ['2022-Q1', '2022-Q2', '2022-Q3', '2022-Q4'];

describe('how often a duty is owed', () => {
  test.each<[string, readonly string[], PeriodUnit, number, readonly string[]]>([
    ['the same', ['每月1次'], 'month', 1, []],
    ['more often', ['每周一次'], 'month', 1, []],
    ['at least four full weeks a month', ['每周一次'], 'month', 4, []],
    [
      'a week lies where its Thursday does',
      ['每周一次'],
      'month',
      5,
      ['01', '02', '04', '05', '07', '08', '10', '11'].map((month) => `2022-${month}`),
    ],
    ['less often', ['每半年1次'], 'quarter', 1, QUARTERS],
    ['a count in a longer period says not when', ['全年4次'], 'quarter', 1, QUARTERS],
    ['a cut window is of its whole period', ['每月25日前'], 'month', 1, []],
    ['one day a month', ['每月20日'], 'month', 1, []],
    ['early in the next quarter', ['{ every: quarter, by: "+10 workdays" }'], 'quarter', 1, []],
    ['the last month of each quarter', ['3月/6月/9月/12月'], 'quarter', 1, []],
    ['one that is missing', ['3月/6月/12月'], 'quarter', 1, ['2022-Q3']],
    ['a window across two periods is in neither', ['3月至4月', '7月', '10月'], 'quarter', 1, ['2022-Q1', '2022-Q2']],
    ['several at once count as often', ['上半年2次', '下半年1次'], 'half-year', 2, ['2022-H2']],
    ['a range counts its least', ['每季度1-3次'], 'quarter', 2, QUARTERS],
    ['what is only allowed counts nothing', ['每季度不超过3次'], 'quarter', 1, QUARTERS],
    ['two tasks add up', ['上半年1次', '6月'], 'half-year', 2, ['2022-H2']],
    [
      'every other month is too rare for each',
      ['每逢双月'],
      'month',
      1,
      ['01', '03', '05', '07', '09', '11'].map((month) => `2022-${month}`),
    ],
    ['but not for two', ['每逢双月'], 'two-months', 1, []],
    ['a standing duty counts nothing', ['常态化'], 'half-year', 1, ['2022-H1', '2022-H2']],
    ['nor does one not yet scheduled', ['待定'], 'year', 1, ['2022']],
    ['a window in the next year is not in this one', ['2023年1月上旬'], 'year', 1, ['2022']],
    ['a window that begins in this year and ends in the next', ['2023年1月底前'], 'year', 1, ['2022']],
    ['a follow-up is of the period it follows', ['每季度1次', '{ after: t0, within: 10 workdays }'], 'quarter', 2, []],
  ])('%s', (_what, whens, every, times, lacking) => {
    expect(shortfalls(planOf(whens), every, times)).toEqual(
      lacking.length === 0 ? [] : [{ unit: '机关党委', periods: lacking }],
    );
  });

  test('a year may have 52 or 53 weeks', () => {
    expect(shortfalls(planOf(['每周一次']), 'year', 52)).toEqual([]);
    expect(shortfalls(planOf(['每周一次']), 'year', 53)).toEqual([{ unit: '机关党委', periods: ['2022'] }]);
    expect(shortfalls(planOf(['每周一次'], { year: 2020 }), 'year', 53)).toEqual([]);
  });
});

describe('whom it is asked of', () => {
  const head = `
units: [机关党委, { name: 第一党支部, until: 2022-11-15 }, { name: 第二党支部, from: 2022-03-01 }]
groups: { 各支部: [第一党支部, 第二党支部] }`;

  test('a unit only in the periods that lie wholly within its own days', () => {
    const fanned = soundPlan(planWithTasks(`${head}\ntasks:\n  - { id: a, title: 甲, when: 每月1次, lead: 各支部 }\n`));
    expect(shortfalls(fanned, 'month', 1)).toEqual([]);
    expect(shortfalls(fanned, 'quarter', 3)).toEqual([]);
    expect(shortfalls(fanned, 'year', 1)).toEqual([]);
    expect(shortfalls(fanned, 'quarter', 4)).toEqual([
      { unit: '第一党支部', periods: ['2022-Q1', '2022-Q2', '2022-Q3'] },
      { unit: '第二党支部', periods: ['2022-Q2', '2022-Q3', '2022-Q4'] },
    ]);
  });

  test('what the task’s own days cut off is lacking', () => {
    const plan = planOf(['每季度1次'], { keys: ', from: 2022-02-01, until: 2022-09-30' });
    expect(shortfalls(plan, 'quarter', 1)).toEqual([{ unit: '机关党委', periods: ['2022-Q1', '2022-Q4'] }]);
  });
});

describe('laws', () => {
  const runs = { numRuns: 40 };
  const unit = fc.constantFrom(...PERIOD_UNITS);
  const frequency = fc.record({
    every: unit,
    times: fc.integer({ min: 1, max: 9 }),
    year: fc.integer({ min: 2010, max: 2030 }),
  });

  test('a plan whose task is the requirement itself always passes', () => {
    fc.assert(
      fc.property(frequency, ({ every, times, year }) => {
        const plan = planOf([`{ every: ${every}, times: ${times} }`], { year });
        expect(shortfalls(plan, every, times)).toEqual([]);
      }),
      runs,
    );
  });

  test('without one of its occurrences it fails in just that period; in what order they stand is all one', () => {
    fc.assert(
      fc.property(frequency, fc.nat(), ({ every, times, year }, nth) => {
        const plan = planOf([`{ every: ${every}, times: ${times} }`], { year });
        const all = occurrencesOf(plan);
        const gone = all[nth % all.length];
        const rest = all.filter((each) => each !== gone);
        const lacking = [{ unit: '机关党委', periods: [gone?.period] }];
        expect(shortfallsOf({ every, times }, plan, rest, ['机关党委'])).toEqual(lacking);
        expect(shortfallsOf({ every, times }, plan, [...rest].reverse(), ['机关党委'])).toEqual(lacking);
      }),
      runs,
    );
  });

  test('what is enough for a frequency is enough for any lower one', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('每周一次', '每月2次', '每季度1次', '3月/6月/9月', '每逢双月'),
        frequency,
        (when, { every, times, year }) => {
          const plan = planOf([when], { year });
          const lacking = (count: number): readonly string[] => shortfalls(plan, every, count)[0]?.periods ?? [];
          expect(lacking(times)).toEqual(expect.arrayContaining([...lacking(times - 1)]));
          expect(lacking(0)).toEqual([]);
          expect(lacking(500)).toEqual(periodsOfYear(every, year).map(({ key }) => key));
        },
      ),
      runs,
    );
  });
});
