import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { composeStageNotices } from '../../../src/document/stage-notice/compose';
import { DEFAULT_ESCALATION, UNDECIDED_UNIT } from '../../../src/model/plan';
import { renderDocumentMarkdown } from '../../../src/render/document-markdown';
import { linesOf, paragraphsOf } from '../../support/paper-parts';
import { day, sampleAssessment, sampleJudgement, samplePlan, sampleTask } from '../../support/sample-judgement';
import type { SampleAssessment } from '../../support/sample-judgement';
import { escalated, factsIn, sheetsIn, sheetsOf } from '../../support/stage-notices';

const COMMEND = sampleTask({
  id: '3-1',
  title: '举办“道德讲堂”',
  quote: '6月，举办一期“道德讲堂”',
  requirement: '请身边人讲身边事',
  deliverables: ['活动方案', '活动小结'],
  with: ['各支部', '机关纪委'],
});
const SUPERVISED: SampleAssessment = {
  ...{ task: COMMEND, due: '2022-06-30', state: 'overdue', light: 'red', daysLate: 17 },
  stage: ['督办', '2022-07-15'],
};

describe('a sheet', () => {
  const sheet = sheetsOf('2022-07-17', [SUPERVISED]);

  test('has a head of its own, and its foot before the reply', () => {
    expect(sheet).toMatchObject({ kind: 'stage-notice', title: '机关党建工作督办单', asOf: day('2022-07-17') });
    expect(sheet.period).toBeUndefined();
    expect(sheet.blocks.filter(({ kind }) => !['paragraph', 'table', 'list'].includes(kind))).toEqual([
      { kind: 'title', text: '机关党建工作督办单' },
      { kind: 'subtitle', text: '编号：督办〔2022〕　　号' },
      { kind: 'salutation', text: '机关党委：' },
      { kind: 'heading', level: 1, text: '一、基本情况' },
      { kind: 'heading', level: 1, text: '二、办理要求' },
      { kind: 'signature', issuer: '市机关事务管理局机关党委', date: '2022年7月17日' },
      { kind: 'heading', level: 1, text: '反馈' },
    ]);
  });

  test('says what it is sent for', () => {
    expect(paragraphsOf(sheet.blocks)[0]).toBe(
      '根据《2022年机关党建工作要点》，“举办‘道德讲堂’”应于6月30日（周四）前完成。' +
        '截至2022年7月17日，已逾期17天，尚未办结。现发此督办单，责成限期办结。',
    );
  });

  test('has the facts in a table', () => {
    expect(factsIn(sheet)).toEqual({
      工作任务: '举办“道德讲堂”',
      期次编号: '3-1@2022-06-01..2022-06-30/机关党委',
      依据: '《2022年机关党建工作要点》第1条（强化政治建设）：6月，举办一期“道德讲堂”',
      有关要求: '请身边人讲身边事',
      责任单位: '机关党委',
      配合单位: '各支部、机关纪委',
      完成时限: '6月30日（周四）',
      应办已办: '应办1次，已办0次',
      当前状态: '逾期17天，红灯',
      所处阶段: '督办，7月15日起',
      整改时限: '7月18日（周一），进入督办阶段之日起3日内',
    });
  });

  test('demands', () => {
    expect(linesOf(sheet.blocks)).toEqual([
      '必须于7月18日（周一）前办结，不得再次拖延（进入督办阶段之日起3日内）。',
      '请书面说明逾期原因和整改措施，明确拟完成日期，随反馈报市机关事务管理局机关党委。',
      '办结后，请将完成情况和活动方案、活动小结报市机关事务管理局机关党委。',
      '没有办结的，不予销号。',
    ]);
  });

  test('leaves lines to fill in', () => {
    expect(
      paragraphsOf(sheet.blocks)
        .slice(2)
        .map((text) => text.replace(/＿+/gu, '＿')),
    ).toEqual([
      '完成情况：＿',
      '未完成原因：＿',
      '拟完成日期：＿年＿月＿日',
      '填报单位（盖章）：＿',
      '填报日期：＿年＿月＿日',
    ]);
  });
});

test('two sheets of a small office read as they were approved', () => {
  const golden = readFileSync(join(__dirname, '..', '..', 'goldens', 'stage-notices.md'), 'utf8');
  const inspected: SampleAssessment = { ...SUPERVISED, unit: '机关纪委', stage: ['督查', '2022-07-01'] };
  expect(renderDocumentMarkdown(sheetsOf('2022-07-17', [SUPERVISED, inspected]))).toBe(golden);
});

describe('the time to rectify', () => {
  const rectify = (asOf: string, stage: readonly [string, string], plan = samplePlan()): readonly string[] => {
    const sheet = sheetsOf(asOf, [{ ...SUPERVISED, stage }], plan);
    return [factsIn(sheet)['整改时限'] ?? '', linesOf(sheet.blocks)[0] ?? ''];
  };

  test('its last day is not past', () => {
    expect(rectify('2022-07-18', ['督办', '2022-07-15'])[1]).toMatch(/^必须于7月18日/);
    expect(paragraphsOf(sheetsOf('2022-07-18', [SUPERVISED]).blocks)[0]).toMatch(/责成限期办结。$/);
  });

  test('is said to be past on the day after', () => {
    expect(rectify('2022-07-19', ['督办', '2022-07-15'])).toEqual([
      '7月18日（周一），进入督办阶段之日起3日内，已过',
      '整改时限7月18日（周一）已过，必须立即办结，不得再次拖延。',
    ]);
    expect(paragraphsOf(sheetsOf('2022-07-19', [SUPERVISED]).blocks)[0]).toMatch(/责成立即办结。$/);
  });

  test('is that of the stage', () => {
    expect(rectify('2022-07-03', ['督查', '2022-07-01'])).toEqual([
      '7月8日（周五），进入督查阶段之日起7日内',
      '请立即整改，于7月8日（周五）前整改到位（进入督查阶段之日起7日内）。',
    ]);
  });

  test('is counted in workdays where the ladder says so', () => {
    const escalation = DEFAULT_ESCALATION.map((step) => ({
      ...step,
      rectifyWithin: step.stage === '督办' ? ({ count: 5, unit: 'workdays' } as const) : step.rectifyWithin,
    }));
    const plan = samplePlan({ escalation });
    expect(rectify('2022-07-17', ['督办', '2022-07-15'], plan)[0]).toBe(
      '7月22日（周五），进入督办阶段之日起5个工作日内',
    );
    expect(rectify('2022-12-31', ['督办', '2022-12-30'], plan)[0]).toBe(
      '2023年1月6日（周五，暂定），进入督办阶段之日起5个工作日内',
    );
  });

  test('where the stage has none, what is overdue is wanted at once, and has no such fact', () => {
    const escalation = DEFAULT_ESCALATION.map((step) => ({ ...step, rectifyWithin: undefined }));
    expect(rectify('2022-07-17', ['督办', '2022-07-15'], samplePlan({ escalation }))).toEqual([
      '',
      '完成时限已过，必须立即办结，不得再次拖延。',
    ]);
  });
});

describe('a kind sheet', () => {
  const reminded: SampleAssessment = {
    ...{ task: sampleTask({ title: '讲党课' }), opens: '2022-01-01', due: '2022-06-26', remindOn: '2022-06-24' },
    stage: ['提示', '2022-01-01'],
  };
  const sheet = sheetsOf('2022-06-01', [reminded]);

  test('asks for completion by the due date, and tells how to ask for more time', () => {
    expect(sheet.title).toBe('机关党建工作提示单');
    expect(linesOf(sheet.blocks)).toEqual([
      '请统筹安排，于6月26日（周日）前完成；时限逢休息日，请不晚于前一工作日6月24日（周五）。',
      '办结后，请将完成情况和有关材料报市机关事务管理局机关党委。',
      '确有困难不能按期完成的，请在完成时限之前提出延期申请，写明原因和拟延至的日期。',
    ]);
    expect(paragraphsOf(sheet.blocks)[0]).toContain('距完成时限还有25天。现发此提示单，请统筹安排，按时完成。');
  });

  test('has no row of what there is nothing to say of', () => {
    expect(Object.keys(factsIn(sheet))).toEqual([
      ...['工作任务', '期次编号', '依据', '责任单位', '完成时限', '应办已办', '当前状态', '所处阶段'],
    ]);
  });
});

test('who is behind is told how far, and what comes next', () => {
  const behind: SampleAssessment = {
    ...{ opens: '2022-01-01', due: '2022-12-30', times: { min: 4, max: 6 }, count: 1, pace: 'behind', light: 'yellow' },
    stage: ['调度', '2022-06-30'],
  };
  const assessments = [{ ...escalated(behind), nextStage: { stage: '督查', since: day('2022-12-31') } }];
  const sheet = composeStageNotices({ judgement: sampleJudgement('2022-07-01', assessments), assessments });
  expect(paragraphsOf(sheet.blocks)[0]).toContain('距完成时限还有182天，按序时进度应达2次，实际1次，进度滞后。');
  expect(factsIn(sheet)).toMatchObject({
    应办已办: '应办4-6次，已办1次，按序时进度应达2次，欠进度',
    当前状态: '进行中，还有182天，黄灯',
  });
  expect(linesOf(sheet.blocks)).toEqual([
    '请倒排时间、加快进度，于12月30日（周五）前完成。',
    '请将目前进展、存在的困难和下一步安排填入反馈，报市机关事务管理局机关党委。',
    '办结后，请将完成情况和有关材料报市机关事务管理局机关党委。',
    '确有困难不能按期完成的，请在完成时限之前提出延期申请，写明原因和拟延至的日期。',
    '仍未办结的，12月31日起进入督查阶段。',
  ]);
});

test.each([
  ['what is due today is not late', { due: '2022-06-01', state: 'due-soon' }, { 当前状态: '临期，当日到期，绿灯' }],
  ['which month is meant', { due: '2022-06-30', every: 'month', period: '2022-06' }, { 工作任务: '开展学习（6月）' }],
  [
    'an extension',
    { due: '2022-06-30', extendedTo: '2022-07-15' },
    { 完成时限: '7月15日（周五，已延期），原定6月30日（周四），局党组会议批准' },
  ],
  [
    'a rest day',
    { due: '2022-06-26', effectiveDue: '2022-06-27' },
    { 完成时限: '6月27日（周一），原定6月26日（周日），逢休息日调整' },
  ],
] as const)('facts: %s', (_name, { period, ...sample }: SampleAssessment & { readonly period?: string }, facts) => {
  const judged = sampleAssessment({ ...sample, stage: ['提示', '2022-06-01'] });
  const occurrence = period === undefined ? judged.occurrence : { ...judged.occurrence, period };
  const assessments = [{ ...judged, occurrence, stage: { stage: '提示', since: day('2022-06-01') } }];
  const judgement = sampleJudgement('2022-06-01', assessments);
  expect(factsIn(composeStageNotices({ judgement, assessments }))).toMatchObject(facts);
});

test('what was given during the year rests on who gave it', () => {
  const task = sampleTask({ added: { date: day('2022-05-06'), by: '市委' } });
  const sheet = sheetsOf('2022-06-01', [{ task, due: '2022-06-30', stage: ['提示', '2022-06-01'] }]);
  expect(factsIn(sheet)['依据']).toBe('2022年5月6日市委交办');
});

test('what nobody leads yet goes to those concerned', () => {
  const sheet = sheetsOf('2022-07-17', [{ ...SUPERVISED, unit: UNDECIDED_UNIT }]);
  expect(sheet.blocks).toContainEqual({ kind: 'salutation', text: '各有关单位：' });
  expect(linesOf(sheet.blocks)[0]).toBe('本事项的责任单位尚未明确，请先行明确。');
});

test('several sheets: each with its head, on its own page, under one title', () => {
  const inspected: SampleAssessment = { ...SUPERVISED, unit: '机关纪委', stage: ['督查', '2022-07-01'] };
  const paper = sheetsOf('2022-07-17', [SUPERVISED, inspected]);
  expect(paper.title).toBe('机关党建工作督办单、督查单（2份）');
  expect(sheetsIn(paper).map(([title]) => title)).toEqual([
    { kind: 'title', text: '机关党建工作督办单' },
    { kind: 'title', text: '机关党建工作督查单' },
  ]);
  expect(sheetsOf('2022-07-17', [SUPERVISED, SUPERVISED, SUPERVISED]).title).toBe('机关党建工作督办单（3份）');
});

test('a stage that the plan names gives the sheet its name', () => {
  const escalation = DEFAULT_ESCALATION.map((step, index) => ({
    ...step,
    stage: ['一', '二', '催办', '预警单'][index] ?? '',
  }));
  const plan = samplePlan({ escalation });
  const title = (stage: string): string =>
    sheetsOf('2022-07-17', [{ ...SUPERVISED, stage: [stage, '2022-07-15'] }], plan).title;
  expect(title('催办')).toBe('机关党建工作催办单');
  expect(title('预警单')).toBe('机关党建工作预警单');
});

test('a full stop in the plan ends no sentence of the sheet', () => {
  const task = sampleTask({ title: '题目，含标点。', deliverables: ['报告。', '名单；'] });
  const sheet = sheetsOf('2022-07-17', [{ ...SUPERVISED, task }]);
  expect(paragraphsOf(sheet.blocks)[0]).toContain('“题目，含标点”应于6月30日');
  expect(linesOf(sheet.blocks)).toContain('办结后，请将完成情况和报告、名单报市机关事务管理局机关党委。');
});

test('the number is of the year in which the sheet is issued', () => {
  const subtitles = sheetsOf('2023-01-10', [SUPERVISED]).blocks.filter(({ kind }) => kind === 'subtitle');
  expect(subtitles).toEqual([{ kind: 'subtitle', text: '编号：督办〔2023〕　　号' }]);
});

test('without anything there is no paper', () => {
  const judgement = sampleJudgement('2022-06-01', []);
  expect(() => composeStageNotices({ judgement, assessments: [] })).toThrow(RangeError);
});
