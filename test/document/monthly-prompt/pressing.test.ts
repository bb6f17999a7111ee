import { composeMonthlyPrompt } from '../../../src/document/monthly-prompt/compose';
import type { Block } from '../../../src/document/blocks';
import { itemsOf, linesOf, partOf } from '../../support/paper-parts';
import {
  day,
  period,
  sampleAssessment,
  sampleJudgement,
  samplePlan,
  sampleTask,
  type SampleAssessment,
} from '../../support/sample-judgement';

interface Situation {
  readonly thisYear?: readonly SampleAssessment[];
  readonly lastYear?: readonly SampleAssessment[];
}

/** 三、临期与逾期 of the June paper of the first of June. */
function pressing({ thisYear = [], lastYear }: Situation): readonly Block[] {
  const judgement = sampleJudgement('2022-06-01', thisYear.map(sampleAssessment));
  const before =
    lastYear &&
    sampleJudgement('2022-06-01', lastYear.map(sampleAssessment), {
      plan: samplePlan({ title: '2021年机关党建工作要点', year: 2021 }),
    });
  return partOf(composeMonthlyPrompt({ judgement, lastYear: before, month: period('2022-06') }), '临期与逾期');
}

test.each<[string, SampleAssessment, string]>([
  [
    'overdue',
    { due: '2022-05-31', state: 'overdue', light: 'red', daysLate: 1, stage: ['督查', '2022-06-01'] },
    '5月31日（周二）到期，红灯，逾期1天，6月1日起进入督查阶段',
  ],
  [
    'overdue, its due date a rest day',
    {
      due: '2022-04-30',
      remindOn: '2022-04-29',
      state: 'overdue',
      light: 'red',
      daysLate: 32,
      stage: ['督办', '2022-05-15'],
    },
    '4月30日（周六）到期，红灯，逾期32天，5月15日起进入督办阶段',
  ],
  [
    'overdue after an extension',
    { due: '2022-04-30', extendedTo: '2022-05-31', state: 'overdue', light: 'red', daysLate: 1 },
    '5月31日（周二，已延期）到期，红灯，逾期1天',
  ],
  [
    'overdue, half done',
    { due: '2022-05-31', state: 'overdue', light: 'red', daysLate: 1, pace: 'behind', times: { min: 2 }, count: 1 },
    '5月31日（周二）到期（2次，已1次），红灯，逾期1天',
  ],
  [
    'a soft target overdue',
    { due: '2022-05-31', state: 'overdue', light: 'yellow', daysLate: 1, stage: ['调度', '2022-05-24'] },
    '5月31日（周二）到期，黄灯，逾期1天，5月24日起进入调度阶段',
  ],
  [
    'due soon',
    { due: '2022-06-08', state: 'due-soon', light: 'yellow', stage: ['调度', '2022-05-31'] },
    '6月8日（周三）到期，黄灯，临期，还有7天，5月31日起进入调度阶段',
  ],
  ['due today', { due: '2022-06-01', state: 'due-soon', light: 'yellow' }, '6月1日（周三）到期，黄灯，临期，今日到期'],
  [
    'due soon on a rest day, and behind',
    {
      due: '2022-06-05',
      remindOn: '2022-06-02',
      state: 'due-soon',
      light: 'yellow',
      pace: 'behind',
      times: { min: 2 },
    },
    '6月5日（周日，前一工作日6月2日）到期（2次，尚未开展），黄灯，临期，欠进度，还有4天',
  ],
  [
    'behind',
    {
      opens: '2022-01-01',
      due: '2022-12-31',
      light: 'yellow',
      pace: 'behind',
      times: { min: 4 },
      stage: ['调度', '2022-04-01'],
    },
    '12月31日到期（4次，尚未开展），黄灯，进行中，欠进度，4月1日起进入调度阶段',
  ],
  [
    'due soon in a year without published holidays',
    { due: '2022-06-08', state: 'due-soon', light: 'yellow', provisional: true },
    '6月8日（周三，暂定）到期，黄灯，临期，还有7天',
  ],
])('%s', (_, sample, said) => {
  expect(linesOf(pressing({ thisYear: [sample] }))).toEqual([`开展学习：机关党委，${said}。`]);
});

describe('one line a task', () => {
  const task = sampleTask({ title: '召开支委会', lead: '各支部' });
  const may = { task, due: '2022-05-31', state: 'overdue', light: 'red', daysLate: 1 } as const;
  const april = { task, due: '2022-04-29', state: 'overdue', light: 'red', daysLate: 33 } as const;

  test('with its units together', () => {
    const units = ['第一党支部', '第二党支部', '第三党支部'];
    const [item, ...others] = itemsOf(pressing({ thisYear: units.map((unit) => ({ ...may, unit })) }));
    expect(item?.text).toBe('召开支委会：各支部，5月31日（周二）到期，红灯，逾期1天。');
    expect(item?.occurrences).toHaveLength(3);
    expect(others).toEqual([]);
  });

  test('with its occurrences together, longest overdue first', () => {
    const thisYear = [
      { ...may, unit: '第三党支部' },
      { ...april, unit: '第二党支部' },
      { ...may, unit: '第二党支部' },
    ];
    expect(linesOf(pressing({ thisYear }))).toEqual([
      '召开支委会：第二党支部，4月29日（周五）到期，红灯，逾期33天；' +
        '第二党支部、第三党支部，5月31日（周二）到期，红灯，逾期1天。',
    ]);
  });

  test('and does not name the same units again', () => {
    const thisYear = [april, may].flatMap((each) => [
      { ...each, unit: '第二党支部' },
      { ...each, unit: '第三党支部' },
    ]);
    expect(linesOf(pressing({ thisYear }))).toEqual([
      '召开支委会：第二党支部、第三党支部，4月29日（周五）到期，红灯，逾期33天；5月31日（周二）到期，红灯，逾期1天。',
    ]);
  });
});

describe('a duty long neglected', () => {
  const task = sampleTask({ title: '召开支委会', lead: '各支部' });
  const months = ['2022-01-31', '2022-02-28', '2022-03-31', '2022-04-29', '2022-05-31'];

  /** Overdue at the end of each of the first months of the year, for each of the units. */
  function neglected(
    count: number,
    units: readonly string[],
    changes: Partial<SampleAssessment> = {},
  ): SampleAssessment[] {
    return months.slice(0, count).flatMap((due) =>
      units.map((unit) => ({
        ...{ task, unit, due, state: 'overdue' as const, light: 'red' as const },
        ...{ daysLate: day('2022-06-01') - day(due), stage: ['督办', '2022-02-15'] as const },
        ...changes,
      })),
    );
  }

  test('is summed up, its number that of the occurrences behind it', () => {
    const [item] = itemsOf(pressing({ thisYear: neglected(5, ['第一党支部', '第三党支部']) }));
    expect(item?.text).toBe(
      '召开支委会：第一党支部、第三党支部，1月31日至5月31日到期的共10期，红灯，逾期1至121天，均已进入督办阶段。',
    );
    expect(item?.occurrences).toHaveLength(10);
  });

  test('is said occurrence by occurrence up to three', () => {
    expect(linesOf(pressing({ thisYear: neglected(3, ['第二党支部']) }))).toEqual([
      '召开支委会：第二党支部，1月31日（周一）到期，红灯，逾期121天，2月15日起进入督办阶段；' +
        '2月28日（周一）到期，红灯，逾期93天，2月15日起进入督办阶段；' +
        '3月31日（周四）到期，红灯，逾期62天，2月15日起进入督办阶段。',
    ]);
  });

  test('is not summed up over different units, stages or states', () => {
    const [of1, of2, of3, of4, of5] = neglected(5, ['第二党支部']);
    const mixed = [of1, of2, of3, of4 && { ...of4, stage: ['督查', '2022-05-01'] as const }, of5];
    const [line] = linesOf(pressing({ thisYear: mixed.flatMap((each) => each ?? []) }));
    expect(line?.match(/到期/g)).toHaveLength(5);
    const [soon] = linesOf(
      pressing({ thisYear: neglected(5, ['第二党支部'], { state: 'due-soon', daysLate: undefined }) }),
    );
    expect(soon?.match(/到期，黄灯|到期，红灯/g)).toHaveLength(5);
  });

  test('says that its dates are provisional', () => {
    expect(linesOf(pressing({ thisYear: neglected(4, ['第二党支部'], { provisional: true }) }))).toEqual([
      '召开支委会：第二党支部，1月31日至4月29日到期（暂定）的共4期，红灯，逾期33至121天，均已进入督办阶段。',
    ]);
  });

  test('names no stage where the ladder has none', () => {
    const thisYear = months
      .slice(1)
      .map((due, index) => ({ task, due, state: 'overdue' as const, daysLate: index + 1 }));
    expect(linesOf(pressing({ thisYear }))).toEqual([
      '召开支委会：各支部，2月28日至5月31日到期的共4期，绿灯，逾期1至4天。',
    ]);
  });
});

describe("last year's plan", () => {
  const old: SampleAssessment = {
    task: sampleTask({ title: '民主评议党员' }),
    due: '2021-12-31',
    state: 'overdue',
    light: 'red',
    daysLate: 152,
    stage: ['督办', '2022-01-15'],
  };

  test('comes first and is marked, though something else is longer overdue', () => {
    const thisYear: SampleAssessment = { due: '2022-01-01', state: 'overdue', light: 'red', daysLate: 151 };
    const lessLate: SampleAssessment = { ...old, due: '2022-05-31', daysLate: 1, stage: ['督查', '2022-06-01'] };
    expect(linesOf(pressing({ thisYear: [thisYear], lastYear: [lessLate, old] }))).toEqual([
      '民主评议党员（2021年结转）：机关党委，2021年12月31日（周五）到期，红灯，逾期152天，1月15日起进入督办阶段；' +
        '5月31日（周二）到期，红灯，逾期1天，6月1日起进入督查阶段。',
      '开展学习：机关党委，1月1日（周六）到期，红灯，逾期151天。',
    ]);
  });

  test('says nothing of what is done', () => {
    expect(linesOf(pressing({ lastYear: [{ ...old, state: 'done-late' }] }))).toEqual([]);
  });

  test('stands in no other part', () => {
    const judgement = sampleJudgement('2022-06-01', []);
    const lastYear = sampleJudgement('2022-06-01', [sampleAssessment({ ...old, due: '2022-06-30' })]);
    const paper = composeMonthlyPrompt({ judgement, lastYear, month: period('2022-06') });
    expect(partOf(paper, '本月重点工作').map(({ kind }) => kind)).toEqual(['paragraph']);
    expect(itemsOf(partOf(paper, '临期与逾期'))).toHaveLength(1);
  });

  test('names its groups by its own plan', () => {
    const task = sampleTask({ lead: '各支部' });
    const plan = samplePlan({ year: 2021 });
    const twoBranches = plan.groups.map((group) => ({ ...group, members: group.members.slice(0, 2) }));
    const lastYear = sampleJudgement(
      '2022-06-01',
      ['第一党支部', '第二党支部'].map((unit) => sampleAssessment({ ...old, task, unit })),
      { plan: { ...plan, groups: twoBranches } },
    );
    const paper = composeMonthlyPrompt({
      judgement: sampleJudgement('2022-06-01', []),
      lastYear,
      month: period('2022-06'),
    });
    expect(linesOf(partOf(paper, '临期与逾期'))).toEqual([
      '开展学习（2021年结转）：各支部，2021年12月31日（周五）到期，红灯，逾期152天，1月15日起进入督办阶段。',
    ]);
  });
});

test('nothing to say is said in half a line', () => {
  expect(pressing({})).toEqual([{ kind: 'paragraph', text: '没有临期、逾期和欠进度的事项。' }]);
});
