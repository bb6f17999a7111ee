import fc from 'fast-check';
import { middleOfOthers } from '../../src/check/workload';
import { checkFiles } from '../support/checked-files';
import { planWithTasks } from '../support/test-plan';

const UNITS = '一二三四五六七八九十'.split('').map((name) => `${name}科`);

/** The advice of some codes on a plan of ten units, in which nothing falls on a rest day. */
function advised(code: string, tasks: readonly string[], groups = ''): readonly unknown[] {
  const list = tasks.map((keys, index) => `  - { id: t${index}, title: 第${index}项, ${keys}, deliverables: [记录] }`);
  const head = `calendar: { rest-day: advance }\nunits: [${UNITS.join(', ')}]\ngroups: { 各科: [${UNITS.join(', ')}]${groups} }`;
  const text = planWithTasks(`${head}\ntasks:\n${list.join('\n')}\n`);
  const { findings } = checkFiles({ 'plan.yaml': text }, { paths: ['plan.yaml'], strict: true });
  return findings.filter(({ finding }) => finding.code === code).map(({ finding }) => finding.args);
}

const times = (count: number, keys: string): readonly string[] => Array.from({ length: count }, () => keys);

describe('the middle of all numbers but one', () => {
  test.each<[readonly number[], number, number]>([
    [[7], 7, 0],
    [[1, 9], 1, 9],
    [[1, 9], 9, 1],
    [[1, 5, 9], 5, 5],
    [[1, 2, 9], 9, 1.5],
    [[1, 2, 3, 4], 1, 3],
    [[1, 2, 3, 4], 4, 2],
    [[2, 2, 2, 100], 2, 2],
  ])('of %j without %d is %d', (sorted, one, middle) => expect(middleOfOthers(sorted, one)).toBe(middle));

  test('has as many of them above it as below', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 50 }), { minLength: 2 }), fc.nat(), (numbers, nth) => {
        const sorted = numbers.sort((a, b) => a - b);
        const at = nth % sorted.length;
        const others = sorted.toSpliced(at, 1);
        const middle = middleOfOthers(sorted, sorted[at] ?? NaN);
        expect(others.filter((each) => each < middle).length).toBeLessThanOrEqual(others.length / 2);
        expect(others.filter((each) => each > middle).length).toBeLessThanOrEqual(others.length / 2);
      }),
    );
  });
});

describe('a busy month', () => {
  const REGULAR = times(2, 'when: 每月1次, lead: 一科');
  test.each<[string, readonly string[], readonly number[]]>([
    ['twice the usual and eight more', [...REGULAR, ...times(8, 'when: 6月, lead: 二科')], [6]],
    ['seven more', [...REGULAR, ...times(7, 'when: 6月, lead: 二科')], []],
    [
      'eight more and not twice as many',
      [...times(9, 'when: 每月1次, lead: 一科'), ...times(8, 'when: 6月, lead: 二科')],
      [],
    ],
    ['a small plan', times(20, 'when: 6月, lead: 一科'), []],
    ['one that is not so small', times(24, 'when: 6月, lead: 一科'), [6]],
    ['two of them', [...REGULAR, ...times(8, 'when: [6月, 11月], lead: 二科')], [6, 11]],
    ['a group counts for each of its members', [...REGULAR, 'when: 6月, lead: 各科'], [6]],
    [
      'what is only allowed does not count',
      [...REGULAR, ...times(8, 'when: { in: 2022-06, times: "-2" }, lead: 二科')],
      [],
    ],
    ['nor what falls due in another year', [...REGULAR, ...times(8, 'when: 2023年1月上旬, lead: 二科')], []],
    ['the ends of quarters are busy in every plan', [...REGULAR, ...times(4, 'when: 每季度1次, lead: 二科')], []],
  ])('%s', (_what, tasks, months) => {
    const found = advised('Y414', tasks).map((args) => (args as { month: number }).month);
    expect(found.sort((a, b) => a - b)).toEqual(months);
  });
});

test.each(Array.from({ length: 12 }, (_, index) => index + 1))(
  'month %d is busy from its first day to its last',
  (month) => {
    const last = new Date(Date.UTC(2022, month, 0)).getUTCDate();
    for (const day of [1, last]) {
      const found = advised('Y414', times(24, `when: ${month}月${day}日, lead: 一科`));
      expect(found).toMatchObject([{ month, count: 24 }]);
    }
  },
);

describe('a pile-up at the end of the year', () => {
  const once = (...whens: readonly string[]): readonly string[] => whens.map((when) => `when: ${when}, lead: 一科`);
  const EARLY = ['3月', '4月', '5月', '6月'];
  const LATE = ['12月', '年内1次', '每年1次', '年底前'];
  test.each<[string, readonly string[], readonly [en?: string, count?: number]]>([
    ['half of all is not too much', once(...EARLY, ...LATE), []],
    ['more than half', once(...EARLY, ...LATE, '12月'), ['December', 5]],
    ['of few duties nothing is said', once(...LATE, '12月', '12月', '12月'), []],
    ['three quarters in the last one', once('3月', '4月', ...Array<string>(6).fill('10月')), []],
    ['more than three quarters', once('3月', ...Array<string>(7).fill('11月')), ['the last quarter', 7]],
    ['what comes more than once a year is no such duty', [...once(...EARLY, ...LATE), ...once('每半年1次')], []],
    ['a duty of many units is one', [...once(...EARLY, ...LATE), 'when: 12月, lead: 各科'], ['December', 5]],
  ])('%s', (_what, tasks, [en, count]) => {
    expect(advised('Y412', tasks)).toMatchObject(en === undefined ? [] : [{ en, count, all: tasks.length }]);
  });
});

describe('a busy unit', () => {
  const OTHERS = ['二科', '三科', '四科'].map((unit) => `when: 6月, lead: ${unit}`);
  test.each<[string, readonly string[], readonly string[]]>([
    [
      'twelve more and three times as many',
      [...OTHERS, 'when: 每月1次, lead: 一科', 'when: 6月, lead: 一科'],
      ['一科'],
    ],
    ['eleven more', [...OTHERS, 'when: 每月1次, lead: 一科'], []],
    [
      'twelve more, and not three times as many',
      [
        ...['二科', '三科', '四科'].map((unit) => `when: 每月1次, lead: ${unit}`),
        ...times(2, 'when: 每月1次, lead: 一科'),
      ],
      [],
    ],
    ['among three there is no rest', [...OTHERS.slice(1), ...times(2, 'when: 每月1次, lead: 一科')], []],
    [
      'two of them',
      [
        ...OTHERS,
        'when: 6月, lead: 五科',
        ...['一科', '六科'].flatMap((unit) => times(2, `when: 每月1次, lead: ${unit}`)),
      ],
      ['一科', '六科'],
    ],
    ['nobody owes 待明确', [...OTHERS, ...times(3, 'when: 每月1次, lead: 待明确')], []],
  ])('%s', (_what, tasks, units) => {
    expect(advised('Y506', tasks).map((args) => (args as { unit: string }).unit)).toEqual(units);
  });
});
