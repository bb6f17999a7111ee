import { valueAt } from '../../../src/source/place';
import type { LedgerEntry } from '../../../src/model/ledger-entry';
import { calendarOf } from '../../support/calendar-file';
import { day, sampleAssessment, sampleJudgement, samplePlan, sampleTask } from '../../support/sample-judgement';

const COMMEND = sampleTask({
  id: '3-1',
  title: '评选表彰先进支部',
  requirement: '支部推荐，机关党委审议。',
  with: ['各支部'],
  deliverables: ['表彰决定', '典型材料'],
});

describe('an event', () => {
  test('says what is asked for, by whom, when, how often and where the plan says so', () => {
    const assessment = sampleAssessment({ task: COMMEND, due: '2022-06-30', times: { min: 2, max: 3 }, count: 1 });
    const [event] = calendarOf(sampleJudgement('2022-06-01', [assessment])).events;
    expect(event).toMatchObject({
      day: day('2022-06-30'),
      title: '评选表彰先进支部（机关党委）',
      lines: [
        '有关要求：支部推荐，机关党委审议。',
        '成果：表彰决定、典型材料',
        '责任单位：机关党委',
        '配合单位：各支部',
        '完成时限：6月1日至6月30日',
        '次数：2-3次，已1次',
        '状态：进行中',
        `出处：${COMMEND.section.title} ${COMMEND.clause.label} ${COMMEND.clause.title}`,
        '期次：3-1@2022-06-01..2022-06-30/机关党委',
      ],
      categories: ['机关党委', COMMEND.section.title],
      isCancelled: false,
    });
  });

  test('leaves out what there is nothing to say of', () => {
    const assessment = sampleAssessment({ due: '2022-06-15', opens: '2022-06-15', state: 'upcoming' });
    const [event] = calendarOf(sampleJudgement('2022-05-01', [assessment])).events;
    expect(event?.lines.map((line) => line.split('：')[0])).toEqual([
      ...['责任单位', '完成时限', '次数', '状态', '出处', '期次'],
    ]);
    expect(event?.lines).toContain('完成时限：6月15日');
  });

  test.each([
    [{ due: '2022-06-30', extendedTo: '2022-07-15' }, '已批准延期，原定6月30日完成'],
    [{ due: '2022-06-26', effectiveDue: '2022-06-27' }, '原定6月26日，遇休息日调整'],
    [{ due: '2022-06-30', provisional: true }, '完成时限暂定，待当年放假安排公布后确认'],
  ])('says what its day rests on: %j', (sample, words) => {
    expect(calendarOf(sampleJudgement('2022-06-01', [sampleAssessment(sample)])).events[0]?.lines).toContain(words);
  });

  test.each([
    [{ state: 'done', count: 1 }, '2022-06-28', '已办结：', '状态：按期办结（6月28日）', false],
    [{ state: 'done-late', count: 1 }, '2023-01-05', '已办结：', '状态：逾期办结（2023年1月5日）', false],
    [{ state: 'overdue', daysLate: 3 }, undefined, '逾期：', '状态：逾期', false],
    [{ state: 'waived' }, undefined, '免办：', '状态：免办', true],
    [{ state: 'due-soon' }, undefined, '', '状态：临期', false],
  ] as const)('tells its state in title and text: %j', (sample, doneOn, prefix, line, isCancelled) => {
    const assessment = { ...sampleAssessment({ due: '2022-06-30', ...sample }), doneOn: doneOn && day(doneOn) };
    const [event] = calendarOf(sampleJudgement('2022-07-03', [assessment])).events;
    expect(event).toMatchObject({ title: `${prefix}开展学习（机关党委）`, isCancelled });
    expect(event?.lines).toContain(line);
  });
});

test('what is allowed and not owed never falls due', () => {
  const assessments = [0, 1].map((min) => sampleAssessment({ due: `2022-06-1${min}`, times: { min } }));
  expect(calendarOf(sampleJudgement('2022-06-01', assessments)).events.map((event) => event.day)).toEqual([
    day('2022-06-11'),
  ]);
});

describe('of one unit', () => {
  const units = ['第一党支部', '机关党委', '第三党支部'];
  const judgement = sampleJudgement(
    '2022-06-01',
    units.map((unit) => sampleAssessment({ task: COMMEND, unit, due: '2022-06-30' })),
  );
  test.each([
    ['机关党委', ['机关党委']],
    ['各支部', ['第一党支部', '第三党支部']],
    ['第二党支部', []],
  ])('%s', (unit, owing) => {
    const calendar = calendarOf(judgement, { unit });
    expect(calendar.name).toBe(`2022年机关党建工作要点（${unit}）`);
    expect(calendar.events.map(({ categories }) => categories[0])).toEqual(owing);
  });

  test('an event is the same as in the calendar of all', () => {
    expect(calendarOf(judgement).events).toEqual(
      expect.arrayContaining([...calendarOf(judgement, { unit: '各支部' }).events]),
    );
  });
});

describe('the reminder', () => {
  const due = '2022-06-26';
  const remindOn = '2022-06-24';
  test.each([
    ['on the last workday before a rest day', '2022-06-01', {}, remindOn],
    ['still on its own day', '2022-06-24', {}, remindOn],
    ['no more on the day after', '2022-06-25', { state: 'due-soon' }, undefined],
    ['not of what is done', '2022-06-01', { state: 'done', count: 1 }, undefined],
    ['not of what is waived', '2022-06-01', { state: 'waived' }, undefined],
    ['not of what is overdue', '2022-07-01', { state: 'overdue' }, undefined],
  ] as const)('%s', (_name, asOf, sample, expected) => {
    const judgement = sampleJudgement(asOf, [sampleAssessment({ due, remindOn, ...sample })]);
    expect(calendarOf(judgement).events[0]?.remindOn).toBe(expected && day(expected));
  });
});

describe('the name of an event', () => {
  const named = (plan: Parameters<typeof samplePlan>[0], asOf = '2022-06-01', due = '2022-06-30'): string => {
    const judgement = sampleJudgement(asOf, [sampleAssessment({ due })], { plan: samplePlan(plan) });
    return calendarOf(judgement, { shortName: (text) => text }).events[0]?.uid ?? '';
  };
  test('is that of organisation, year, subject and occurrence', () => {
    expect(named({})).toBe('["市机关事务管理局",2022,"机关党建工作","t1@2022-06-01..2022-06-30/机关党委"]');
  });
  test.each([
    ['another organisation', { organisation: '市财政局' }],
    ['another year', { year: 2021 }],
    ['another plan of the same year', { title: '2022年后勤保障工作要点' }],
  ])('is another one for %s', (_name, plan) => {
    expect(named(plan)).not.toBe(named({}));
  });
  test.each([
    ['the draft', { title: '2022年机关党建工作要点（征求意见稿）' }],
    ['another issuer', { issuer: '局党组' }],
    ['another place of the file', { file: 'elsewhere/plan.yaml' }],
  ])('is the same for %s', (_name, plan) => {
    expect(named(plan)).toBe(named({}));
  });
  test('is the same on a later date', () => {
    expect(named({}, '2022-09-01')).toBe(named({}));
  });
});

describe('the sequence number', () => {
  const entry: LedgerEntry = {
    kind: 'done',
    task: 't1',
    units: ['第一党支部'],
    date: day('2022-06-10'),
    recorded: day('2022-06-12'),
    period: undefined,
    count: 1,
    note: undefined,
    evidence: [],
    place: valueAt('records/a.yaml', [0]),
    line: 1,
  };
  const task = sampleTask({ lead: '各支部' });
  const sequences = (asOf: string, entries: readonly LedgerEntry[], knownAt?: string): readonly number[] => {
    const assessments = ['第一党支部', '第二党支部'].map((unit) =>
      sampleAssessment({ task, unit, due: '2022-06-30', state: 'upcoming' }),
    );
    const judgement = sampleJudgement(asOf, assessments, { plan: samplePlan({ tasks: [task] }) });
    const known = knownAt === undefined ? undefined : day(knownAt);
    return calendarOf(judgement, { entries, knownAt: known }).events.map(({ sequence }) => sequence);
  };

  test('begins at 0', () => {
    expect(sequences('2022-06-15', [])).toEqual([0, 0]);
  });
  test('grows with what is written down of the unit', () => {
    expect(sequences('2022-06-15', [entry])).toEqual([8, 0]);
    expect(sequences('2022-06-15', [entry, { ...entry, units: ['各支部'] }])).toEqual([16, 8]);
    expect(sequences('2022-06-15', [entry, { ...entry, units: undefined }])).toEqual([16, 8]);
  });
  test('not with what is not known yet, is about another task, or notes progress', () => {
    expect(sequences('2022-06-09', [entry])).toEqual([0, 0]);
    expect(sequences('2022-06-15', [entry], '2022-06-11')).toEqual([0, 0]);
    expect(sequences('2022-06-15', [{ ...entry, task: 't2' }])).toEqual([0, 0]);
    expect(sequences('2022-06-15', [{ ...entry, kind: 'progress' }])).toEqual([0, 0]);
  });
  test('grows when something is taken back, whatever the date of that', () => {
    const of = { kind: 'done', task: 't1', units: undefined, date: undefined } as const;
    const retraction: LedgerEntry = {
      ...{ kind: 'void', date: day('2022-07-01'), recorded: day('2022-06-14'), reason: undefined },
      ...{ of: { ...of, period: undefined, count: undefined, to: undefined }, place: entry.place, line: 2 },
    };
    expect(sequences('2022-06-15', [entry, retraction])).toEqual([16, 8]);
    expect(sequences('2022-06-15', [entry, { ...retraction, of: { ...retraction.of, task: undefined } }])).toEqual([
      16, 8,
    ]);
  });
  test('grows with the states through which time alone takes it', () => {
    const of = (asOf: string, state: 'upcoming' | 'open' | 'due-soon' | 'overdue'): number => {
      const judgement = sampleJudgement(asOf, [sampleAssessment({ due: '2022-06-26', remindOn: '2022-06-24', state })]);
      return calendarOf(judgement).events[0]?.sequence ?? -1;
    };
    expect([
      of('2022-05-01', 'upcoming'),
      of('2022-06-01', 'open'),
      of('2022-06-24', 'due-soon'),
      of('2022-06-25', 'due-soon'),
      of('2022-06-27', 'overdue'),
    ]).toEqual([0, 1, 2, 3, 4]);
  });
});
