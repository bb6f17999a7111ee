import type { MonthlyPromptRequest } from '../../src/document/monthly-prompt/compose';
import type { Assessment } from '../../src/model/assessment';
import {
  period,
  sampleAssessment,
  sampleJudgement,
  samplePlan,
  sampleStanding,
  sampleTask,
  type SampleAssessment,
} from './sample-judgement';

const BRANCHES = ['第一党支部', '第二党支部', '第三党支部'] as const;

/** Something of everything that a 月提示 can hold: the June paper of 2022, as of the first, with what is left of 2021. */
export function smallOffice(): MonthlyPromptRequest {
  const ongoing = sampleStanding('落实“第一议题”学习制度', '抓好网站和工作群的阵地管理');
  const lastYearsPlan = samplePlan({ title: '2021年机关党建工作要点', year: 2021 });
  return {
    judgement: sampleJudgement('2022-06-01', [...keyWork(), ...routine(), ...pressing(), ...later()], { ongoing }),
    lastYear: sampleJudgement('2022-06-01', leftFromLastYear(), { plan: lastYearsPlan }),
    month: period('2022-06'),
  };
}

function keyWork(): readonly Assessment[] {
  const commend = sampleTask({
    id: '3-1',
    title: '评选表彰先进支部和优秀党员',
    requirement: '支部推荐，机关党委审议并公示后表彰。',
    with: ['各支部'],
    deliverables: ['表彰决定', '先进典型材料'],
    order: 1,
  });
  const assembly = sampleTask({
    id: '12-2',
    title: '召开支部党员大会',
    lead: '各支部',
    deliverables: ['会议记录'],
    order: 2,
  });
  const warning = sampleTask({ id: '14-4', title: '组织警示教育', lead: '机关纪委', with: ['各支部'], order: 3 });
  return [
    sampleAssessment({ task: commend, due: '2022-06-26', remindOn: '2022-06-24' }),
    ...BRANCHES.map((unit) =>
      sampleAssessment({
        task: assembly,
        unit,
        every: 'quarter',
        opens: '2022-04-01',
        due: '2022-06-30',
        ...(unit === '第一党支部' && { state: 'done', count: 1 }),
        ...(unit === '第三党支部' && { extendedTo: '2022-07-15' }),
      }),
    ),
    sampleAssessment({ task: warning, opens: '2022-01-01', due: '2022-12-31', times: { min: 2, max: 3 }, count: 1 }),
  ];
}

function routine(): readonly Assessment[] {
  const theme = sampleTask({ id: '12-1', title: '开展主题党日', lead: '各支部', order: 4 });
  const schedule = sampleTask({ id: '18-1', title: '报送周工作安排', order: 5 });
  return [
    ...BRANCHES.map((unit) => sampleAssessment({ task: theme, unit, every: 'month', due: '2022-06-30' })),
    ...['2022-06-06', '2022-06-13', '2022-06-20', '2022-06-27'].map((monday) =>
      sampleAssessment({ task: schedule, every: 'week', opens: monday, due: monday }),
    ),
  ];
}

function pressing(): readonly Assessment[] {
  const committee = sampleTask({ id: '12-3', title: '召开支部委员会会议', lead: '各支部', order: 6 });
  const lectures = sampleTask({ id: '9-3', title: '举办“道德讲堂”', order: 7 });
  const overdue: Partial<SampleAssessment> = { state: 'overdue', light: 'red', every: 'month' };
  return [
    ...['第一党支部', '第二党支部'].map((unit) =>
      sampleAssessment({
        ...{ ...overdue, task: committee, unit, due: '2022-05-31', daysLate: 1 },
        stage: ['督查', '2022-06-01'],
      }),
    ),
    sampleAssessment({
      task: lectures,
      opens: '2022-01-01',
      due: '2022-11-30',
      times: { min: 4 },
      count: 1,
      light: 'yellow',
      pace: 'behind',
      stage: ['调度', '2022-06-01'],
    }),
  ];
}

function later(): readonly Assessment[] {
  const study = sampleTask({ id: '9-2', title: '组织意识形态知识学习', order: 8 });
  return [
    sampleAssessment({ task: study, every: 'half-year', opens: '2022-07-01', due: '2022-12-31', state: 'upcoming' }),
  ];
}

function leftFromLastYear(): readonly Assessment[] {
  const review = sampleTask({ id: '12-6', title: '开展民主评议党员', lead: '各支部' });
  return [
    sampleAssessment({
      ...{ task: review, unit: '第三党支部', opens: '2021-01-01', due: '2021-12-31' },
      ...{ state: 'overdue', light: 'red', daysLate: 152, stage: ['督办', '2022-01-15'] },
    }),
  ];
}
