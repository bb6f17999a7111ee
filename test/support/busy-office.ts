import type { BulletinRequest } from '../../src/document/bulletin/selection';
import type { Assessment, StandingTask } from '../../src/model/assessment';
import type { CompletionRecord, ProgressNote, Waiver } from '../../src/model/ledger-entry';
import { DEFAULT_SCORING, UNDECIDED_UNIT, type Plan, type Task } from '../../src/model/plan';
import { valueAt } from '../../src/source/place';
import { day, period, sampleAssessment, sampleJudgement, samplePlan, sampleTask, sampleUnit } from './sample-judgement';

const PLACE = valueAt('records/a.yaml', []);
const STUDY = { label: '1', title: '加强学习', written: 3, place: PLACE };
const MEETINGS = { label: '2', title: '严格组织生活', written: 3, place: PLACE };
const CONDUCT = { label: '（三）', title: '改进作风', written: 3, place: PLACE };
const POLITICS = { title: '强化政治建设', clauses: [STUDY, MEETINGS], place: PLACE };
const DISCIPLINE = { title: '强化廉政建设', clauses: [CONDUCT], place: PLACE };

const entry = (task: string, date: string, line: number): Omit<ProgressNote, 'kind'> => ({
  task,
  units: undefined,
  period: undefined,
  date: day(date),
  recorded: day(date),
  note: undefined,
  evidence: [],
  place: PLACE,
  line,
});

function record(task: string, date: string, line: number, ...refs: readonly string[]): CompletionRecord {
  return { ...entry(task, date, line), kind: 'done', count: 1, evidence: refs.map((ref) => ({ kind: 'ref', ref })) };
}

function progress(task: string, date: string, note: string): ProgressNote {
  return { ...entry(task, date, 90), kind: 'progress', note };
}

function waiver(task: string, reason: string): Waiver {
  return { ...entry(task, '2022-04-20', 91), kind: 'waive', reason, approved: '机关党委会议' };
}

const TASKS = {
  talks: sampleTask({ id: 'talks', title: '举办读书会', clause: STUDY, section: POLITICS, order: 0 }),
  test: sampleTask({ id: 'test', title: '组织学习测试', clause: STUDY, section: POLITICS, order: 1, weight: 1.5 }),
  reading: sampleTask({ id: 'reading', title: '坚持集体学习', clause: STUDY, section: POLITICS, order: 2 }),
  days: sampleTask({
    id: 'days',
    title: '开展主题党日',
    lead: '各支部',
    clause: MEETINGS,
    section: POLITICS,
    order: 3,
  }),
  review: sampleTask({
    id: 'review',
    title: '评议党员',
    lead: '各支部',
    clause: MEETINGS,
    section: POLITICS,
    order: 4,
  }),
  visits: sampleTask({
    id: 'visits',
    title: '走访调研',
    lead: '机关纪委',
    clause: CONDUCT,
    section: DISCIPLINE,
    order: 5,
    soft: true,
  }),
  papers: sampleTask({ id: 'papers', title: '编印简报', clause: CONDUCT, section: DISCIPLINE, order: 6 }),
  rules: sampleTask({
    id: 'rules',
    title: '修订制度',
    lead: UNDECIDED_UNIT,
    clause: CONDUCT,
    section: DISCIPLINE,
    order: 7,
  }),
  care: sampleTask({ id: 'care', title: '关心困难职工', clause: CONDUCT, section: DISCIPLINE, order: 8 }),
} as const satisfies Readonly<Record<string, Task>>;

const PLAN: Plan = samplePlan({
  units: ['局党组', '机关党委', '机关纪委', '第一党支部', '第二党支部', '第三党支部'].map((name) => ({
    ...sampleUnit(name),
    contact: '张三 12345',
  })),
  scoring: { ...DEFAULT_SCORING, exclude: ['papers'] },
  sections: [POLITICS, DISCIPLINE],
  tasks: Object.values(TASKS),
});

/** As of the first of July, something of everything that a 通报 or a 总结 can tell, with every kind of agreement, stage and deduction. */
export function busyOffice(): BulletinRequest {
  const asOf = '2022-07-01';
  const ongoing: readonly StandingTask[] = [
    {
      task: TASKS.reading,
      records: [record('reading', '2022-03-18', 1, '纪要3号'), record('reading', '2022-06-17', 2)],
    },
    { task: TASKS.care, records: [] },
  ];
  const lastYear = sampleJudgement(asOf, [leftOver()], {
    plan: samplePlan({ title: '2021年机关党建工作要点', year: 2021 }),
  });
  return {
    judgement: sampleJudgement(asOf, [...ofStudy(), ...ofMeetings(), ...ofConduct()], { plan: PLAN, ongoing }),
    lastYear,
    period: period('2022-Q2'),
  };
}

function ofStudy(): readonly Assessment[] {
  const { talks, test } = TASKS;
  return [
    sampleAssessment({
      ...{ task: talks, opens: '2022-01-01', due: '2022-12-31', times: { min: 2, max: 3 }, count: 0 },
      ...{ light: 'yellow', pace: 'behind', stage: ['调度', '2022-07-01'] },
    }),
    {
      ...sampleAssessment({ task: test, opens: '2022-05-01', due: '2022-05-31', state: 'done-late', count: 1 }),
      doneOn: day('2022-06-08'),
      records: [record('test', '2022-06-08', 3, '机党〔2022〕8号', '机党〔2022〕9号')],
    },
  ];
}

function ofMeetings(): readonly Assessment[] {
  const { days, review } = TASKS;
  const monthly = { task: days, every: 'month' } as const;
  const due = ['2022-04-30', '2022-05-31', '2022-06-30'];
  const done = ['2022-04-12', '2022-05-13', '2022-06-10'];
  const first = due.map((each, at) => ({
    ...sampleAssessment({ ...monthly, unit: '第一党支部', due: each, state: 'done', count: 1 }),
    doneOn: day(done[at] ?? ''),
    records: [record('days', done[at] ?? '', 10 + at)],
  }));
  const second = due.slice(1).map((each, at) =>
    sampleAssessment({
      ...{ ...monthly, unit: '第二党支部', due: each, state: 'overdue', light: 'red', daysLate: at === 0 ? 31 : 1 },
      stage: at === 0 ? ['督办', '2022-06-15'] : ['督查', '2022-07-01'],
    }),
  );
  const waived = sampleAssessment({
    ...monthly,
    unit: '第二党支部',
    due: '2022-04-30',
    state: 'waived',
    light: undefined,
  });
  const april = { ...waived, occurrence: { ...waived.occurrence, waived: waiver('days', '党员下沉社区') } };
  const thirdOfMarch = sampleAssessment({
    ...{ ...monthly, unit: '第三党支部', due: '2022-03-31', state: 'overdue', light: 'red', daysLate: 92 },
    stage: ['督办', '2022-04-15'],
  });
  const extended = { task: review, every: 'quarter', opens: '2022-04-01', due: '2022-06-30' } as const;
  return [
    ...first,
    april,
    ...second.map((each) => ({ ...each, progress: [progress('days', '2022-06-20', '场馆闭馆，已另约。')] })),
    thirdOfMarch,
    sampleAssessment({ ...extended, unit: '第三党支部', extendedTo: '2022-07-15' }),
    {
      ...sampleAssessment({
        ...{ ...extended, unit: '第一党支部', opens: '2022-01-01', due: '2022-03-31', extendedTo: '2022-04-10' },
        ...{ state: 'done', count: 1 },
      }),
      doneOn: day('2022-04-08'),
      records: [record('review', '2022-04-08', 20)],
    },
  ];
}

function ofConduct(): readonly Assessment[] {
  const { visits, papers, rules } = TASKS;
  const overdue = {
    due: '2022-06-30',
    state: 'overdue',
    light: 'red',
    daysLate: 1,
    stage: ['督查', '2022-07-01'],
  } as const;
  return [
    sampleAssessment({ ...overdue, task: visits, light: 'yellow', stage: ['调度', '2022-06-23'] }),
    sampleAssessment({ ...overdue, task: papers }),
    sampleAssessment({ ...overdue, task: rules }),
  ];
}

function leftOver(): Assessment {
  const review = sampleTask({ id: '12-6', title: '开展民主评议党员', lead: '各支部' });
  return sampleAssessment({
    ...{ task: review, unit: '第三党支部', opens: '2021-01-01', due: '2021-12-31' },
    ...{ state: 'overdue', light: 'red', daysLate: 182, stage: ['督办', '2022-01-15'] },
  });
}
