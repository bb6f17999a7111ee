import { judgePlan } from '../../../src/app/judge';
import { composeAnnualSummary } from '../../../src/document/annual-summary/compose';
import type { Document } from '../../../src/document/blocks';
import { busyOffice } from '../../support/busy-office';
import { annexOf, expectSoundFigures, keyFigure } from '../../support/paper-figures';
import { repositoryPlans } from '../../support/repository-files';
import {
  day,
  period,
  sampleAssessment,
  sampleJudgement,
  samplePlan,
  sampleStanding,
  sampleTask,
  type SampleAssessment,
} from '../../support/sample-judgement';

function linesOf({ blocks }: Document): readonly string[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'paragraph' || block.kind === 'heading' || block.kind === 'subtitle') return [block.text];
    return block.kind === 'list' ? block.items.map(({ text }) => text) : [];
  });
}

test('it is about the whole of its year', () => {
  const paper = composeAnnualSummary(busyOffice());
  expect(paper).toMatchObject({
    kind: 'annual-summary',
    title: '2022年机关党建工作完成情况总结',
    period: period('2022'),
  });
});

describe('before the year is over', () => {
  test.each([
    ['2021-12-31', '年度尚未开始。'],
    ['2022-01-01', '年度尚未结束，未到期的事项不作为未完成。'],
    ['2022-12-31', '年度尚未结束，未到期的事项不作为未完成。'],
  ])('as of %s the paper says so', (asOf, words) => {
    const lines = linesOf(composeAnnualSummary({ judgement: sampleJudgement(asOf, []) }));
    expect(lines[0]).toMatch(/^（截至.*日）$/u);
    expect(lines[1]).toContain(words);
  });

  test('what is not due is not called undone', () => {
    const open = sampleAssessment({ due: '2022-12-31', opens: '2022-01-01' });
    const lines = linesOf(composeAnnualSummary({ judgement: sampleJudgement('2022-12-31', [open]) }));
    expect(lines).toContain('没有逾期未办的事项。');
    expect(lines).toContain('尚未到期的1期（12月31日到期），按完成时限办结。');
  });
});

test('after it, it bears no such mark, and what is undone goes to the next year', () => {
  const undone = sampleAssessment({ due: '2022-12-31', state: 'overdue', daysLate: 1 });
  const lines = linesOf(composeAnnualSummary({ judgement: sampleJudgement('2023-01-01', [undone]) }));
  expect(lines[0]).toMatch(/截至2023年1月1日。$/u);
  expect(lines).toContain('五、下一步');
  expect(lines).toContain('逾期未办的1期结转到2023年继续办理，办结后据实登记，并按逾期办结统计。');
});

test('where all is done there is no next step', () => {
  const done = sampleAssessment({ due: '2022-12-31', state: 'done' });
  const lines = linesOf(composeAnnualSummary({ judgement: sampleJudgement('2023-01-01', [done]) }));
  expect(lines).not.toContain('五、下一步');
  expect(lines).toContain('没有免办和延期的事项。');
});

test('the reason of what is undone is what was written of progress, else of the extension, else there is none', () => {
  const overdue = { state: 'overdue', daysLate: 1 } as const;
  const lines = linesOf(
    composeAnnualSummary({
      judgement: sampleJudgement('2023-01-01', [
        sampleAssessment({ ...overdue, task: sampleTask({ id: 'a', title: '甲' }), due: '2022-06-30' }),
        sampleAssessment({
          ...{ ...overdue, task: sampleTask({ id: 'b', title: '乙' }) },
          ...{ due: '2022-06-30', extendedTo: '2022-12-30' },
        }),
      ]),
    }),
  );
  expect(lines).toContain('甲：机关党委，6月30日到期。未说明原因。');
  expect(lines).toContain('乙：机关党委，12月30日到期。延期后仍未办结，延期原因：疫情防控。');
  expect(linesOf(composeAnnualSummary(busyOffice()))).toContain(
    '开展主题党日：第二党支部，5月31日、6月30日到期，共2期。6月20日说明：场馆闭馆，已另约。',
  );
});

test('units that missed other days are told apart', () => {
  const task = sampleTask({ lead: '各支部' });
  const missed = (unit: string, due: string): ReturnType<typeof sampleAssessment> =>
    sampleAssessment({ task, unit, due, state: 'overdue', daysLate: 1 });
  const judgement = sampleJudgement('2023-01-01', [
    missed('第一党支部', '2022-12-31'),
    missed('第三党支部', '2022-09-30'),
    missed('第三党支部', '2022-12-31'),
  ]);
  expect(linesOf(composeAnnualSummary({ judgement }))).toContain(
    '开展学习：第三党支部，9月30日、12月31日到期；第一党支部，12月31日到期，共3期。未说明原因。',
  );
});

test('days said as a stretch have their count, so that what is done between them is not meant', () => {
  const task = sampleTask({ lead: '各支部' });
  const missed = (unit: string, ...months: readonly string[]): ReturnType<typeof sampleAssessment>[] =>
    months.map((month) => sampleAssessment({ task, unit, due: `2022-${month}-28`, state: 'overdue', daysLate: 1 }));
  const first = missed('第一党支部', '08', '09', '11', '12');
  const lineOf = (...assessments: readonly ReturnType<typeof sampleAssessment>[]): string | undefined =>
    linesOf(composeAnnualSummary({ judgement: sampleJudgement('2023-01-01', assessments) })).find((line) =>
      line.startsWith('开展学习：'),
    );
  expect(lineOf(...first)).toBe('开展学习：第一党支部，8月28日至12月28日到期的4期。未说明原因。');
  expect(lineOf(...first, ...missed('第二党支部', '10'))).toBe(
    '开展学习：第一党支部，8月28日至12月28日到期的4期；第二党支部，10月28日到期，共5期。未说明原因。',
  );
});

test('a clause has its number in words of its own, and not that of a list', () => {
  const headings = composeAnnualSummary(busyOffice()).blocks.flatMap((block) =>
    block.kind === 'heading' && block.level === 3 ? [block.text] : [],
  );
  expect(headings).toEqual(['第1条　加强学习', '第2条　严格组织生活', '（三）改进作风']);
});

test('standing duties of which nothing was recorded are named together', () => {
  const ongoing = sampleStanding('抓阵地', '抓学习');
  const plan = samplePlan({ tasks: ongoing.map(({ task }) => task) });
  const lines = linesOf(composeAnnualSummary({ judgement: sampleJudgement('2023-01-01', [], { plan, ongoing }) }));
  expect(lines).toContain('常态化、没有登记办理情况的任务2项：抓阵地；抓学习。');
});

test('a plan without tasks says so', () => {
  const paper = composeAnnualSummary({ judgement: sampleJudgement('2022-07-01', [], { plan: samplePlan() }) });
  expect(linesOf(paper)).toContain('计划没有列出任务。');
  expect(paper.blocks.some(({ kind }) => kind === 'annex' || kind === 'chart')).toBe(false);
});

test('the annex has columns for what is not due and what is waived, where there is any', () => {
  const columns = (...samples: readonly SampleAssessment[]): readonly string[] => {
    const assessments = samples.map(sampleAssessment);
    const plan = samplePlan({ tasks: assessments.map(({ occurrence }) => occurrence.task) });
    const paper = composeAnnualSummary({ judgement: sampleJudgement('2022-07-01', assessments, { plan }) });
    const [table] = annexOf(paper, '任务完成情况一览表').filter((block) => block.kind === 'table');
    return (table?.columns ?? []).map(({ title }) => title).slice(3, -2);
  };
  expect(columns({ due: '2022-06-30', state: 'done' })).toEqual(['应办', '办结', '逾期未办']);
  expect(columns({ due: '2022-07-31' })).toEqual(['应办', '办结', '逾期未办', '未到期']);
  expect(columns({ due: '2022-06-30', state: 'waived' })).toEqual(['应办', '办结', '逾期未办', '免办']);
});

describe('of the plan of 2022', () => {
  const paperOn = (asOf: string): Document => {
    const request = { plan: '/office/plans/2022', date: undefined, asOf: day(asOf), period: undefined };
    const { judgement } = judgePlan(repositoryPlans(), { ...request, knownAt: undefined, dueSoonDays: undefined });
    if (judgement === undefined) throw new Error('the plan is sound');
    const paper = composeAnnualSummary({ judgement });
    expectSoundFigures(paper, judgement);
    return paper;
  };

  test('at the end of September most is done and some is to come', () => {
    const paper = paperOn('2022-09-30');
    expect(keyFigure(paper, '逾期未办')).toBe('2期');
    expect(keyFigure(paper, '完成率')).toBe('98.17%');
    expect(linesOf(paper)).toContain(
      '评选表彰模范机关创建先进支部和优秀党员（机关党委）：按期办结；6月29日办理，佐证2份。',
    );
  });

  test('at the end of the year a duty of many months has one line', () => {
    const lines = linesOf(paperOn('2023-01-01'));
    expect(lines).toContain(
      '开展支部主题党日（各支部）：应办35期，按期办结24期，逾期办结1期，逾期未办10期；另免办1期；1月12日至9月23日办理。',
    );
  });
});
