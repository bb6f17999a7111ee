import { composeMonthlyPrompt } from '../../../src/document/monthly-prompt/compose';
import type { Document } from '../../../src/document/blocks';
import {
  day,
  period,
  sampleAssessment,
  sampleJudgement,
  samplePlan,
  sampleTask,
  type SampleAssessment,
} from '../../support/sample-judgement';

function paperOf(samples: readonly SampleAssessment[], asOf = '2022-06-01', month = '2022-06'): Document {
  const judgement = sampleJudgement(asOf, samples.map(sampleAssessment));
  return composeMonthlyPrompt({ judgement, month: period(month) });
}

test('the paper has its blocks in the order of the office', () => {
  const blocks = paperOf([]).blocks.filter(({ kind }) => kind !== 'paragraph' && kind !== 'list');
  expect(blocks).toEqual([
    { kind: 'title', text: '2022年6月机关党建工作月提示' },
    { kind: 'salutation', text: '各责任单位：' },
    { kind: 'heading', level: 1, text: '一、本月重点工作' },
    { kind: 'heading', level: 1, text: '二、常规工作' },
    { kind: 'heading', level: 1, text: '三、临期与逾期' },
    { kind: 'heading', level: 1, text: '四、下月预告' },
    { kind: 'heading', level: 1, text: '五、报送要求' },
    { kind: 'signature', issuer: '市机关事务管理局机关党委', date: '2022年6月1日' },
  ]);
});

test('it knows what it was made from', () => {
  expect(paperOf([], '2022-06-15')).toMatchObject({
    kind: 'monthly-prompt',
    title: '2022年6月机关党建工作月提示',
    plan: { title: '2022年机关党建工作要点', year: 2022, organisation: '市机关事务管理局' },
    asOf: day('2022-06-15'),
    period: period('2022-06'),
  });
});

test('its date is the as-of date, also outside its month', () => {
  expect(paperOf([], '2022-05-25').blocks.at(-1)).toMatchObject({ date: '2022年5月25日' });
});

test.each([
  ['2022-06', '2022年6月机关党建工作月提示'],
  ['2022-12', '2022年12月机关党建工作月提示'],
  ['2023-01', '2023年1月机关党建工作月提示'],
])('title, of %s: %s', (month, title) => {
  expect(paperOf([], '2022-06-01', month).title).toBe(title);
});

test('without an issuer the organisation signs', () => {
  const judgement = sampleJudgement('2022-06-01', [], { plan: samplePlan({ issuer: undefined }) });
  const paper = composeMonthlyPrompt({ judgement, month: period('2022-06') });
  expect(paper.blocks.at(-1)).toMatchObject({ issuer: '市机关事务管理局' });
});

describe('the lead sentence', () => {
  test("counts the lines of the parts, last year's plan included", () => {
    const due = '2022-06-30';
    const overdue = { due: '2022-05-31', state: 'overdue', daysLate: 1 } as const;
    const task = (id: string): Pick<SampleAssessment, 'task'> => ({ task: sampleTask({ id, lead: '各支部' }) });
    const judgement = sampleJudgement(
      '2022-06-01',
      [
        { ...task('a'), unit: '第一党支部', due },
        { ...task('a'), unit: '第二党支部', due },
        { ...task('b'), due },
        { ...task('c'), due, every: 'month' as const },
        { ...task('d'), ...overdue },
      ].map(sampleAssessment),
    );
    const lastYear = sampleJudgement('2022-06-01', [sampleAssessment({ ...task('a'), ...overdue })], {
      plan: samplePlan({ year: 2021 }),
    });
    const [, , lead] = composeMonthlyPrompt({ judgement, lastYear, month: period('2022-06') }).blocks;
    expect(lead).toEqual({
      kind: 'paragraph',
      text:
        '根据《2022年机关党建工作要点》，现将6月机关党建工作有关事项提示如下。截至2022年6月1日，' +
        '本月待办的重点工作2项、常规工作1项，临期、逾期和欠进度事项2项。请对照时限抓好落实。',
      figures: [
        { label: '重点工作', count: 2, of: 'tasks', ids: ['b', 'a'] },
        { label: '常规工作', count: 1, of: 'tasks', ids: ['c'] },
        { label: '临期、逾期和欠进度事项', count: 2, of: 'tasks', ids: ['2021/a', 'd'] },
      ],
    });
  });

  test('says that nothing presses', () => {
    const [, , lead] = paperOf([]).blocks;
    expect(lead).toMatchObject({
      text: expect.stringContaining('常规工作0项，没有临期、逾期和欠进度事项。') as string,
    });
  });
});

test('of the same judgement the same paper is made, and nothing in it is touched', () => {
  const judgement = sampleJudgement('2022-06-01', [
    sampleAssessment({ due: '2022-06-05', state: 'due-soon', light: 'yellow' }),
    sampleAssessment({ due: '2022-05-05', state: 'overdue', light: 'red', daysLate: 27 }),
  ]);
  const before = structuredClone(judgement.assessments);
  const month = period('2022-06');
  expect(composeMonthlyPrompt({ judgement, month })).toEqual(composeMonthlyPrompt({ judgement, month }));
  expect(judgement.assessments).toEqual(before);
});
