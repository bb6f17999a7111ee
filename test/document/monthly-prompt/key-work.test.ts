import { composeMonthlyPrompt } from '../../../src/document/monthly-prompt/compose';
import type { Block } from '../../../src/document/blocks';
import { linesOf, paragraphsOf, partOf, rowsOf } from '../../support/paper-parts';
import {
  period,
  sampleAssessment,
  sampleJudgement,
  samplePlan,
  sampleTask,
  type SampleAssessment,
} from '../../support/sample-judgement';

const branches = ['第一党支部', '第二党支部', '第三党支部'] as const;

/** 一、本月重点工作 of the paper of a month, June unless said. */
function keyWork(samples: readonly SampleAssessment[], month = '2022-06'): readonly Block[] {
  const judgement = sampleJudgement(`${month}-01`, samples.map(sampleAssessment));
  return partOf(composeMonthlyPrompt({ judgement, month: period(month) }), '本月重点工作');
}

function cellsOf(samples: readonly SampleAssessment[], month?: string): Readonly<Record<string, string>>[] {
  return rowsOf(keyWork(samples, month)).map(({ cells }) => cells);
}

describe('the table of key work', () => {
  test('has the six columns of the office, in their order', () => {
    const [table] = keyWork([{ due: '2022-06-30' }]);
    expect(table?.kind === 'table' && table.columns.map(({ title }) => title)).toEqual([
      '序号',
      '工作任务',
      '有关要求',
      '责任单位',
      '完成时限',
      '存档材料',
    ]);
  });

  test('has a row for a task, with what the plan says of it', () => {
    const task = sampleTask({
      title: '评选表彰先进支部',
      requirement: '支部推荐，机关党委审议。',
      with: ['各支部', '机关纪委'],
      deliverables: ['表彰决定', '典型材料'],
    });
    expect(cellsOf([{ task, due: '2022-06-30' }])).toEqual([
      {
        number: '1',
        task: '评选表彰先进支部',
        requirement: '支部推荐，机关党委审议；各支部、机关纪委配合',
        units: '机关党委',
        deadline: '6月30日（周四）',
        deliverables: '表彰决定、典型材料',
      },
    ]);
  });

  test('marks a cell for which the plan says nothing', () => {
    expect(cellsOf([{ due: '2022-06-30' }])).toMatchObject([{ requirement: '—', deliverables: '—' }]);
  });

  test('numbers its rows in order of due date', () => {
    const rows = cellsOf([
      { task: sampleTask({ id: 'b', title: '乙', order: 1 }), due: '2022-06-30' },
      { task: sampleTask({ id: 'c', title: '丙', order: 2 }), due: '2022-06-10' },
      { task: sampleTask({ id: 'a', title: '甲', order: 0 }), due: '2022-06-30' },
    ]);
    expect(rows.map(({ number, task }) => `${number}${task}`)).toEqual(['1丙', '2甲', '3乙']);
  });

  test('knows the occurrences that a row stands for', () => {
    const task = sampleTask({ lead: '各支部' });
    const [row] = rowsOf(keyWork(branches.map((unit) => ({ task, unit, due: '2022-06-30' }))));
    expect(row?.occurrences).toEqual(branches.map((unit) => `t1@2022-06-01..2022-06-30/${unit}`));
  });
});

describe('the due date', () => {
  test.each<[string, SampleAssessment, string]>([
    ['on a workday', { due: '2022-06-30' }, '6月30日（周四）'],
    ['on a rest day', { due: '2022-06-26', remindOn: '2022-06-24' }, '6月26日（周日），前一工作日6月24日（周五）'],
    ['extended', { due: '2022-06-30', extendedTo: '2022-07-15' }, '7月15日（周五），已延期'],
    ['in the next year', { opens: '2022-06-01', due: '2023-01-31' }, '2023年1月31日（周二）'],
    ['provisional', { due: '2022-06-30', provisional: true }, '6月30日（周四），暂定'],
    ['gone by', { due: '2022-06-30', state: 'overdue', daysLate: 1 }, '6月30日（周四），已逾期'],
    [
      'in a year without published holidays, on a rest day',
      { due: '2022-06-26', remindOn: '2022-06-24', provisional: true },
      '6月26日（周日），暂定，前一工作日6月24日（周五）',
    ],
  ])('%s', (_, sample, deadline) => {
    expect(cellsOf([sample])).toMatchObject([{ deadline }]);
  });

  test('on a holiday names a make-up workday, though that is a Sunday', () => {
    const rows = cellsOf([{ due: '2022-01-31', remindOn: '2022-01-30' }], '2022-01');
    expect(rows).toMatchObject([{ deadline: '1月31日（周一），前一工作日1月30日（周日）' }]);
  });

  test('of the year 2022 at its end, a Saturday', () => {
    const rows = cellsOf([{ due: '2022-12-31', remindOn: '2022-12-30' }], '2022-12');
    expect(rows).toMatchObject([{ deadline: '12月31日（周六），前一工作日12月30日（周五）' }]);
  });
});

describe('how often', () => {
  test.each<[string, Partial<SampleAssessment>, string]>([
    ['owed once', {}, '—'],
    ['owed twice', { times: { min: 2 } }, '2次，尚未开展'],
    ['a range', { times: { min: 2, max: 3 }, count: 1 }, '2-3次，已1次'],
    ['exactly once', { times: { min: 1, max: 1 } }, '1次，尚未开展'],
    ['at most', { times: { min: 0, max: 2 }, count: 1 }, '不超过2次，已1次'],
  ])('%s', (_, sample, requirement) => {
    expect(cellsOf([{ due: '2022-06-30', ...sample }])).toMatchObject([{ requirement }]);
  });
});

describe('units', () => {
  const task = sampleTask({ lead: '各支部', requirement: '人人参加' });

  test.each<[string, readonly string[], string]>([
    ['all members', branches, '各支部'],
    ['two of three', ['第三党支部', '第一党支部'], '第一党支部、第三党支部'],
    ['one', ['第二党支部'], '第二党支部'],
  ])('%s', (_, units, said) => {
    expect(cellsOf(units.map((unit) => ({ task, unit, due: '2022-06-30' })))).toMatchObject([{ units: said }]);
  });

  test('stand together in one row also where their dates differ', () => {
    const rows = cellsOf([
      { task, unit: '第一党支部', due: '2022-06-30' },
      { task, unit: '第二党支部', due: '2022-06-30', extendedTo: '2022-07-15' },
      { task, unit: '第三党支部', due: '2022-06-30' },
    ]);
    expect(rows).toMatchObject([
      { units: '各支部', deadline: '第一党支部、第三党支部，6月30日（周四）；第二党支部，7月15日（周五），已延期' },
    ]);
  });

  test('stand together in one row also where their counts differ', () => {
    const times = { min: 2 };
    const rows = cellsOf([
      { task, unit: '第一党支部', due: '2022-06-30', times, count: 1 },
      { task, unit: '第二党支部', due: '2022-06-30', times },
      { task, unit: '第三党支部', due: '2022-06-30', times, count: 1 },
    ]);
    expect(rows).toMatchObject([
      {
        requirement: '人人参加；第一党支部、第三党支部，2次，已1次；第二党支部，2次，尚未开展',
        deadline: '6月30日（周四）',
      },
    ]);
  });

  test('of a task with two windows have both dates', () => {
    const rows = cellsOf([{ due: '2022-06-10' }, { opens: '2022-06-20', due: '2022-06-24' }]);
    expect(rows).toMatchObject([{ units: '机关党委', deadline: '6月10日（周五）；6月24日（周五）' }]);
  });

  test('of a group with one member are called by the group', () => {
    const [group] = samplePlan().groups;
    const plan = samplePlan({ groups: group === undefined ? [] : [{ ...group, members: ['第二党支部'] }] });
    const judgement = sampleJudgement(
      '2022-06-01',
      [sampleAssessment({ task, unit: '第二党支部', due: '2022-06-30' })],
      {
        plan,
      },
    );
    const paper = composeMonthlyPrompt({ judgement, month: period('2022-06') });
    expect(rowsOf(partOf(paper, '本月重点工作'))).toMatchObject([{ cells: { units: '各支部' } }]);
  });
});

describe('longer windows in progress', () => {
  test('stand in one closing line each, with due date and count so far', () => {
    const lines = linesOf(
      keyWork([
        {
          task: sampleTask({ id: 'a', title: '开展警示教育', lead: '机关纪委' }),
          opens: '2022-01-01',
          due: '2022-12-31',
          remindOn: '2022-12-30',
          times: { min: 2, max: 3 },
          count: 1,
        },
        { task: sampleTask({ id: 'b', title: '举行知识竞答' }), opens: '2022-01-01', due: '2022-11-30' },
      ]),
    );
    expect(lines).toEqual([
      '举行知识竞答：机关党委，11月30日前完成（尚未开展）。',
      '开展警示教育：机关纪委，12月31日前完成（2-3次，已1次）。',
    ]);
  });

  test('come behind the table, introduced', () => {
    const blocks = keyWork([{ due: '2022-06-30' }, { opens: '2022-01-01', due: '2022-12-31' }]);
    expect(blocks.map(({ kind }) => kind)).toEqual(['table', 'paragraph', 'list']);
    expect(paragraphsOf(blocks)).toEqual(['此外，以下工作跨月推进，本月请继续抓好：']);
  });

  test('say what each unit has done, where that differs', () => {
    const task = sampleTask({ title: '讲党课', lead: '各支部' });
    const window = { task, opens: '2022-01-01', due: '2022-09-30', times: { min: 2 } };
    expect(linesOf(keyWork(branches.map((unit, index) => ({ ...window, unit, count: index === 1 ? 1 : 0 }))))).toEqual([
      '讲党课：第一党支部、第三党支部，9月30日前完成（2次，尚未开展）；第二党支部，9月30日前完成（2次，已1次）。',
    ]);
  });
});

test('nothing to say is said in half a line', () => {
  expect(keyWork([])).toEqual([{ kind: 'paragraph', text: '本月没有到期或启动的重点工作。' }]);
});
