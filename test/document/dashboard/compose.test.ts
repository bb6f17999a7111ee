import type { Assessment } from '../../../src/model/assessment';
import { dashboardOf, listNamed, smallDashboard } from '../../support/sample-dashboard';
import { day, sampleAssessment, sampleJudgement, sampleStanding, sampleTask } from '../../support/sample-judgement';

const study = sampleTask({ id: '1-1', title: '学习', order: 0 });
const party = sampleTask({ id: '12-1', title: '主题党日', lead: '各支部', order: 1 });

/** Of study: done in June, late in July, due soon in September. Of the branches: one open, one behind, one not open yet. */
function assessments(): readonly Assessment[] {
  const late = { state: 'overdue', light: 'red', daysLate: 61, stage: ['督办', '2022-08-15'] } as const;
  return [
    { ...sampleAssessment({ task: study, due: '2022-06-30', state: 'done', count: 1 }), doneOn: day('2022-06-10') },
    sampleAssessment({ task: study, due: '2022-07-31', ...late }),
    sampleAssessment({ task: study, due: '2022-09-30', state: 'due-soon', light: 'yellow' }),
    sampleAssessment({ task: party, unit: '第一党支部', due: '2022-12-31', opens: '2022-09-01' }),
    sampleAssessment({
      ...{ task: party, unit: '第二党支部', due: '2022-12-31', opens: '2022-01-01' },
      ...{ times: { min: 4 }, pace: 'behind', light: 'yellow', extendedTo: '2023-01-10', provisional: true },
    }),
    sampleAssessment({ task: party, unit: '第三党支部', due: '2022-12-31', opens: '2022-11-01', state: 'upcoming' }),
  ];
}

function page(): ReturnType<typeof dashboardOf> {
  return dashboardOf(sampleJudgement('2022-09-30', assessments()));
}

test('the numbers at the head, the pressing ones first', () => {
  expect(page().headlines.map(({ label, value, tone }) => [label, value, tone])).toEqual([
    ['全年期次', '6期', undefined],
    ['完成率', '50%', undefined],
    ['逾期', '1期', 'late'],
    ['临期', '1期', 'near'],
    ['欠进度', '1期', 'near'],
    ['进行中', '2期', undefined],
    ['未到期', '1期', undefined],
    ['按期办结', '1期', undefined],
    ['逾期办结', '0期', undefined],
    ['免办', '0期', undefined],
  ]);
  const rate = page().headlines[1]?.lists.map(({ figure }) => figure.count);
  expect(rate).toEqual([1, 2]);
});

test('nothing presses where there is none of it, and no rate is said where nothing counts', () => {
  const { headlines, overdue } = dashboardOf(sampleJudgement('2022-01-01', []));
  expect(headlines.map(({ tone }) => tone)).toEqual(headlines.map(() => undefined));
  expect(headlines[1]?.value).toBe('—');
  expect(overdue.items).toEqual([]);
});

test('units by months: the most pressing of a cell, and what makes it so', () => {
  const { heatMap } = page();
  expect(heatMap.columns.map(({ label }) => label).slice(-2)).toEqual(['12月', '次年']);
  expect(heatMap.rows.map(({ unit }) => unit)).toEqual(['机关党委', '第一党支部', '第二党支部', '第三党支部']);
  const cells = heatMap.rows.flatMap(({ unit, cells: ofUnit }) =>
    ofUnit.flatMap((cell, at) =>
      cell === undefined ? [] : [[unit, heatMap.columns[at]?.label, cell.tone, cell.marked?.figure.label]],
    ),
  );
  expect(cells).toEqual([
    ['机关党委', '6月', 'settled', undefined],
    ['机关党委', '7月', 'late', '逾期'],
    ['机关党委', '9月', 'near', '临期'],
    ['第一党支部', '12月', 'open', '在办'],
    ['第二党支部', '次年', 'near', '滞后'],
    ['第三党支部', '12月', 'later', '未到'],
  ]);
});

test('a cell with something late, something near and something done is late by the late one only', () => {
  const june = (id: string, rest: object): Assessment =>
    sampleAssessment({ task: sampleTask({ id }), due: '2022-06-30', ...rest });
  const cell = dashboardOf(
    sampleJudgement('2022-07-01', [
      june('a', { state: 'done' }),
      june('b', { state: 'due-soon' }),
      june('c', { state: 'overdue', daysLate: 1 }),
    ]),
  ).heatMap.rows[0]?.cells[5];
  expect(cell?.all.figure.count).toBe(3);
  expect(cell?.tone).toBe('late');
  expect(cell?.marked?.figure.ids).toEqual(['c@2022-06-01..2022-06-30/机关党委']);
});

test('a timeline runs to the end of the month in which the last window ends', () => {
  const { span, months, today, groups } = page().timeline;
  expect(span).toEqual({ first: day('2022-01-01'), last: day('2023-01-31') });
  expect(months.map(({ label }) => label)).toEqual([
    '1',
    '2',
    '3',
    '4',
    '5',
    '6',
    '7',
    '8',
    '9',
    '10',
    '11',
    '12',
    '1',
  ]);
  expect(today).toBe(day('2022-09-30'));
  const [first, second] = groups.flatMap(({ rows }) => rows);
  expect(first?.windows.map(({ due, tone }) => [due, tone])).toEqual([
    [day('2022-06-30'), 'settled'],
    [day('2022-07-31'), 'late'],
    [day('2022-09-30'), 'near'],
  ]);
  expect(first?.alternative).toBe('6月1日至6月30日；7月1日至7月31日；9月1日至9月30日');
  expect(second?.tone).toBe('near');
});

test('a date far outside of the year stays outside of the timeline, and is said', () => {
  const far = sampleAssessment({ due: '2022-12-31', extendedTo: '2150-01-01' });
  const { timeline, heatMap } = dashboardOf(sampleJudgement('2024-01-01', [far]));
  expect(timeline.span.last).toBe(day('2022-12-31'));
  expect(timeline.today).toBeUndefined();
  const [row] = timeline.groups.flatMap(({ rows }) => rows);
  expect(row?.outside?.figure.count).toBe(1);
  expect(row?.windows).toEqual([{ first: day('2022-12-01'), last: day('2022-12-31'), due: undefined, tone: 'open' }]);
  expect(heatMap.columns.at(-1)).toMatchObject({ label: '次年', total: { figure: { count: 1 } } });
});

test('the same window of several units is drawn once, as pressing as the most pressing unit', () => {
  const both = [
    sampleAssessment({ task: party, unit: '第一党支部', due: '2022-06-30', state: 'done' }),
    sampleAssessment({ task: party, unit: '第二党支部', due: '2022-06-30', state: 'overdue', daysLate: 3 }),
  ];
  const [row] = dashboardOf(sampleJudgement('2022-07-03', both)).timeline.groups[0]?.rows ?? [];
  expect(row?.windows.map(({ tone }) => tone)).toEqual(['late']);
});

describe('the expected pace', () => {
  const tenDays = (id: string): Assessment =>
    sampleAssessment({ task: sampleTask({ id }), opens: '2022-03-01', due: '2022-03-10' });

  test('spreads each evenly over its days, and counts whole ones', () => {
    const { points } = dashboardOf(sampleJudgement('2022-03-05', [tenDays('a'), tenDays('b')])).curve;
    const at = (text: string): number | undefined => points.find((point) => point.day === day(text))?.expected;
    expect(['02-28', '03-04', '03-05', '03-09', '03-10', '12-31'].map((text) => at(`2022-${text}`))).toEqual([
      ...[0, 0, 1, 1, 2, 2],
    ]);
  });

  test('leaves out what is waived or only allowed', () => {
    const all = [
      tenDays('a'),
      { ...tenDays('b'), state: 'waived' as const },
      sampleAssessment({ task: sampleTask({ id: 'c' }), due: '2022-03-31', times: { min: 0, max: 3 } }),
    ];
    expect(dashboardOf(sampleJudgement('2022-03-05', all)).curve.total).toBe(1);
  });
});

test('what was done is known up to the as-of date', () => {
  const { points, rows } = page().curve;
  const known = points.filter(({ done }) => done !== undefined);
  expect(known.at(-1)?.day).toBe(day('2022-09-30'));
  expect(known.find(({ done }) => done === 1)?.day).toBe(day('2022-06-10'));
  expect(rows.map(({ label, due, done }) => [label, due.figure.count, done?.figure.count]).slice(5, 11)).toEqual([
    ['6月30日', 1, 1],
    ['7月31日', 2, 1],
    ['8月31日', 2, 1],
    ['9月30日', 3, 1],
    ['10月31日', 3, undefined],
    ['11月30日', 3, undefined],
  ]);
});

test('what is overdue stands at its stage, each stage of the ladder is named, and last year comes after', () => {
  const { overdue } = smallDashboard();
  expect(overdue.stages.map(({ stage, list }) => [stage, list.figure.count])).toEqual([
    ...[
      ['提示', 0],
      ['调度', 0],
      ['督查', 2],
      ['督办', 0],
    ],
  ]);
  expect(overdue.lastYear?.figure).toEqual({
    label: '上年逾期',
    count: 1,
    of: 'occurrences',
    ids: ['2021/12-6@2021-01-01..2021-12-31/第三党支部'],
  });
});

test('what is overdue without a stage has a line of its own', () => {
  const late = sampleAssessment({ due: '2022-06-30', state: 'overdue', daysLate: 1 });
  const { stages } = dashboardOf(sampleJudgement('2022-07-01', [late])).overdue;
  expect(stages.at(-1)).toMatchObject({ stage: '未到任何阶段', list: { figure: { count: 1 } } });
});

test('the longest overdue comes first', () => {
  const late = (id: string, due: string, daysLate: number): Assessment =>
    sampleAssessment({ task: sampleTask({ id }), due, state: 'overdue', daysLate });
  const { items } = dashboardOf(
    sampleJudgement('2022-09-30', [late('a', '2022-09-20', 10), late('b', '2022-09-25', 40)]),
  ).overdue;
  expect(items.map(({ task }) => task.id)).toEqual(['b', 'a']);
});

test('an item says what it is, why it is judged so, and where it stands', () => {
  const item = page().items.find(({ unit }) => unit === '第二党支部');
  expect(item).toMatchObject({
    number: 6,
    task: { id: '12-1', title: '主题党日' },
    clause: '1　加强学习',
    due: '2023-01-10',
    dueNotes: ['已延期', '暂定'],
    progress: '0/4',
    words: ['进行中', '黄灯', '欠进度'],
    place: { file: 'plan.yaml', line: 2, column: 13 },
  });
  expect(item?.why.join('\n')).toContain('延期至 2023-01-10，批准：局党组会议');
  expect(page().items.find(({ state }) => state === 'overdue')?.words).toEqual(['逾期61天', '红灯']);
});

test('standing duties are listed where there are any', () => {
  const ongoing = sampleStanding('第一议题', '阵地管理');
  const { standing } = dashboardOf(sampleJudgement('2022-06-01', [], { ongoing }));
  expect(standing.map(({ title, figure }) => [title, figure.count, figure.ids])).toEqual([
    ['常态化任务', 2, ['第一议题', '阵地管理']],
  ]);
});

test('a list gives the numbers of its items as runs', () => {
  expect(listNamed(page(), 'all').runs).toEqual([{ first: 1, last: 6 }]);
  expect(listNamed(page(), 'state-open').runs).toEqual([
    { first: 4, last: 4 },
    { first: 6, last: 6 },
  ]);
});
