import { composeMonthlyPrompt } from '../../../src/document/monthly-prompt/compose';
import type { Block } from '../../../src/document/blocks';
import { itemsOf, linesOf, paragraphsOf, partOf } from '../../support/paper-parts';
import {
  period,
  sampleAssessment,
  sampleJudgement,
  sampleStanding,
  sampleTask,
  type SampleAssessment,
} from '../../support/sample-judgement';

const branches = ['第一党支部', '第二党支部', '第三党支部'] as const;
const theme = sampleTask({ title: '开展主题党日', lead: '各支部' });

/** 二、常规工作 of the June paper. */
function routine(samples: readonly SampleAssessment[], ongoing: readonly string[] = []): readonly Block[] {
  const judgement = sampleJudgement('2022-06-01', samples.map(sampleAssessment), {
    ongoing: sampleStanding(...ongoing),
  });
  return partOf(composeMonthlyPrompt({ judgement, month: period('2022-06') }), '常规工作');
}

test('a monthly duty of all branches is one line', () => {
  const samples = branches.map((unit) => ({ task: theme, unit, every: 'month' as const, due: '2022-06-30' }));
  const [item, ...others] = itemsOf(routine(samples));
  expect(item?.text).toBe('开展主题党日：各支部，6月30日（周四）前完成。');
  expect(item?.occurrences).toHaveLength(3);
  expect(others).toEqual([]);
});

test('units that are done are left out of the line', () => {
  const samples = branches.map((unit, index) => ({
    ...{ task: theme, unit, every: 'month' as const, due: '2022-06-30' },
    ...(index === 0 && { state: 'done' as const }),
  }));
  expect(linesOf(routine(samples))).toEqual(['开展主题党日：第二党支部、第三党支部，6月30日（周四）前完成。']);
});

describe('a weekly duty', () => {
  const weekly = sampleTask({ title: '报送周安排' });
  const sundays = ['2022-06-05', '2022-06-12', '2022-06-19', '2022-06-26'];

  test('has its several dates in one line', () => {
    const samples = sundays.map((due) => ({ task: weekly, every: 'week' as const, opens: '2022-06-01', due }));
    expect(linesOf(routine(samples))).toEqual([
      '报送周安排：机关党委，6月5日（周日）、6月12日（周日）、6月19日（周日）、6月26日（周日）前分别完成。',
    ]);
  });

  test('names the workday before each rest day, and what is late', () => {
    const week = { task: weekly, every: 'week' as const, opens: '2022-06-01' };
    const lines = linesOf(
      routine([
        { ...week, due: '2022-06-05', remindOn: '2022-06-02', state: 'overdue', daysLate: 3 },
        { ...week, due: '2022-06-12', remindOn: '2022-06-10' },
      ]),
    );
    expect(lines).toEqual(['报送周安排：机关党委，6月5日（周日），已逾期；6月12日（周日，前一工作日6月10日）前完成。']);
  });

  test('of units that are not equally far is one line', () => {
    const task = sampleTask({ title: '报送周安排', lead: '各支部' });
    const samples = branches.flatMap((unit, index) =>
      sundays
        .slice(index === 1 ? 1 : 0, 2)
        .map((due) => ({ task, unit, every: 'week' as const, opens: '2022-06-01', due })),
    );
    expect(linesOf(routine(samples))).toEqual([
      '报送周安排：第一党支部、第三党支部，6月5日（周日）、6月12日（周日）前分别完成；第二党支部，6月12日（周日）前完成。',
    ]);
  });
});

test.each<[string, SampleAssessment, string]>([
  ['a meeting day', { due: '2022-06-20', opens: '2022-06-20' }, '6月20日（周一）办理'],
  [
    'one that was extended',
    { due: '2022-06-20', opens: '2022-06-20', extendedTo: '2022-06-24' },
    '6月24日（周五，已延期）前完成',
  ],
  ['twice a month', { due: '2022-06-30', times: { min: 2 }, count: 1 }, '6月30日（周四）前完成（2次，已1次）'],
  ['on a rest day', { due: '2022-06-25', remindOn: '2022-06-24' }, '6月25日（周六，前一工作日6月24日）前完成'],
  ['moved behind the month by rest days', { due: '2022-06-30', effectiveDue: '2022-07-04' }, '7月4日（周一）前完成'],
  ['provisional', { due: '2022-06-30', provisional: true }, '6月30日（周四，暂定）前完成'],
])('%s', (_, sample, said) => {
  expect(linesOf(routine([{ ...sample, every: 'month' }]))).toEqual([`开展学习：机关党委，${said}。`]);
});

test('two meeting days are said together', () => {
  const meeting = { every: 'week' as const };
  const lines = linesOf(
    routine([
      { ...meeting, opens: '2022-06-13', due: '2022-06-13' },
      { ...meeting, opens: '2022-06-20', due: '2022-06-20' },
    ]),
  );
  expect(lines).toEqual(['开展学习：机关党委，6月13日（周一）、6月20日（周一）分别办理。']);
});

describe('ongoing duties', () => {
  test('are named in one paragraph, behind the list', () => {
    const blocks = routine([{ every: 'month', due: '2022-06-30' }], ['落实第一议题制度', '抓好阵地管理']);
    expect(blocks.map(({ kind }) => kind)).toEqual(['list', 'paragraph']);
    expect(paragraphsOf(blocks)).toEqual([
      '常态化、持续推进的工作，请结合实际一并抓好：落实第一议题制度；抓好阵地管理。',
    ]);
  });

  test('without any, there is no such paragraph', () => {
    expect(paragraphsOf(routine([{ every: 'month', due: '2022-06-30' }]))).toEqual([]);
  });
});

test('nothing to say is said in half a line', () => {
  expect(routine([])).toEqual([{ kind: 'paragraph', text: '本月没有待办的常规工作。' }]);
});
