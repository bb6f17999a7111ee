import { composeBulletin } from '../../../src/document/bulletin/compose';
import type { Document } from '../../../src/document/blocks';
import { UNDECIDED_UNIT } from '../../../src/model/plan';
import { busyOffice } from '../../support/busy-office';
import { annexOf, expectBackedFigures, keyFigure } from '../../support/paper-figures';
import {
  period,
  sampleAssessment,
  sampleJudgement,
  samplePlan,
  sampleTask,
  sampleUnit,
  type SampleAssessment,
} from '../../support/sample-judgement';

function paperOf(samples: readonly SampleAssessment[], asOf = '2022-07-01', key = '2022-Q2'): Document {
  return composeBulletin({ judgement: sampleJudgement(asOf, samples.map(sampleAssessment)), period: period(key) });
}

/** All that a paper says, a line a text. */
function wordsOf({ blocks }: Document): string {
  return blocks
    .flatMap((block) => {
      if (block.kind === 'paragraph' || block.kind === 'heading') return [block.text];
      return block.kind === 'list' ? block.items.map(({ text }) => text) : [];
    })
    .join('\n');
}

test('the paper has its parts in the order of the office', () => {
  const { blocks } = composeBulletin(busyOffice());
  const heads = blocks.flatMap((block) => (block.kind === 'heading' ? [block.text] : []));
  expect(heads).toEqual(['一、总体情况', '二、各单位情况', '三、滞后事项', '四、工作要求']);
  const kinds = blocks.map(({ kind }) => kind);
  expect(kinds.slice(0, 3)).toEqual(['title', 'salutation', 'paragraph']);
  expect(kinds.indexOf('annex-list')).toBe(kinds.indexOf('signature') - 1);
  expect(kinds.indexOf('annex')).toBe(kinds.indexOf('signature') + 1);
});

test.each([
  ['2022-Q2', '关于2022年第二季度机关党建工作完成情况的通报'],
  ['2022-H1', '关于2022年上半年机关党建工作完成情况的通报'],
])('title, of %s: %s', (key, title) => {
  const paper = paperOf([], '2022-07-01', key);
  expect(paper).toMatchObject({ kind: 'bulletin', title, period: period(key) });
});

test.each([
  ['2022-03-31', '截至2022年3月31日，本季度尚未开始。'],
  ['2022-06-30', '截至2022年6月30日，本季度尚未结束，未到期的事项不计入完成率和得分。'],
  ['2022-07-01', '截至2022年7月1日。'],
])('as of %s it says so', (asOf, words) => expect(wordsOf(paperOf([], asOf))).toContain(words));

describe('of the period is what is due in it now', () => {
  test.each<[string, SampleAssessment, string | undefined, string]>([
    ['due in it', { due: '2022-04-01', state: 'done' }, '1期', '按期办结1期'],
    ['due before it', { due: '2022-03-31', state: 'done' }, undefined, '本季度没有应办事项'],
    ['due after it', { due: '2022-07-01' }, undefined, '本季度没有应办事项'],
    ['extended beyond it', { due: '2022-06-30', extendedTo: '2022-07-15' }, undefined, '延期到本季度以后1期'],
    [
      'extended into it',
      { due: '2022-03-31', extendedTo: '2022-04-15', state: 'done' },
      '1期',
      '由以前延期到本季度1期',
    ],
    ['moved within it', { due: '2022-04-30', extendedTo: '2022-05-31', state: 'done' }, '1期', '按期办结1期'],
    ['allowed and not owed', { due: '2022-06-30', times: { min: 0, max: 3 }, state: 'done' }, undefined, '没有应办'],
    ['overdue since before', { due: '2022-03-31', state: 'overdue', daysLate: 92 }, undefined, '至今未办1期'],
  ])('%s', (_, sample, owed, words) => {
    const paper = paperOf([sample]);
    expect(keyFigure(paper, '应办')).toBe(owed);
    expect(wordsOf(paper)).toContain(words);
  });
});

test('what is not due yet is neither in the rate nor in a score, and asked for', () => {
  const paper = paperOf([{ due: '2022-06-30' }, { due: '2022-05-31', state: 'upcoming' }], '2022-05-10');
  expect(keyFigure(paper, '未到期')).toBe('2期');
  expect(keyFigure(paper, '完成率')).toBeUndefined();
  expect(wordsOf(paper)).toContain('各单位不计分');
  expect(wordsOf(paper)).toContain('尚未到期的2期（5月31日、6月30日到期），请在完成时限之前办结。');
});

test('where all is done on time nothing is asked for but what always holds', () => {
  const paper = paperOf([{ due: '2022-05-31', state: 'done' }]);
  const words = wordsOf(paper);
  expect(words).toContain('没有逾期未办和欠进度的事项。');
  expect(words).toContain('参加计分的单位1个，得满分。');
  expect(words).not.toMatch(/补办|整改|扣分明细/u);
  expect(paper.blocks.flatMap((block) => (block.kind === 'annex' ? [block.label] : []))).toEqual(['附件']);
});

test('runs of one task are summed up, and their days are said as a stretch', () => {
  const task = sampleTask();
  const due = ['2022-04-10', '2022-04-20', '2022-05-10', '2022-05-20'];
  const paper = paperOf(
    due.map((each, at) => ({
      task,
      due: each,
      state: 'overdue',
      daysLate: 82 - 10 * at,
      stage: ['督办', '2022-06-01'],
    })),
  );
  expect(wordsOf(paper)).toContain('机关党委：开展学习，4月10日至5月20日到期的4期，逾期52至82天，均处于督办阶段。');
});

test('what has passed its time to rectify is wanted at once, the rest by the date of its own sheet', () => {
  expect(wordsOf(composeBulletin(busyOffice()))).toContain(
    '；整改时限已过的2期，请立即办结；整改时限未到的3期，请在时限（7月8日）之前整改到位。',
  );
});

test('the last day of the time to rectify is not past', () => {
  const overdue = { due: '2022-06-10', state: 'overdue', daysLate: 20, stage: ['督办', '2022-07-15'] } as const;
  expect(wordsOf(paperOf([overdue], '2022-07-18'))).toContain('整改时限未到的1期，请在时限（7月18日）之前整改到位');
  expect(wordsOf(paperOf([overdue], '2022-07-19'))).toContain('整改时限已过的1期，请立即办结');
});

test('a time to rectify that rests on unpublished holidays is provisional', () => {
  const plan = samplePlan();
  const escalation = plan.escalation.map((step) => ({
    ...step,
    rectifyWithin: { count: 5, unit: 'workdays' } as const,
  }));
  const overdue = { due: '2022-12-01', state: 'overdue', daysLate: 30, stage: ['督办', '2022-12-30'] } as const;
  const judgement = sampleJudgement('2022-12-31', [sampleAssessment(overdue)], { plan: { ...plan, escalation } });
  expect(wordsOf(composeBulletin({ judgement, period: period('2022-Q4') }))).toContain('（2023年1月6日，暂定）');
});

test('neither a full stop of the plan nor a stage named like a sheet breaks a line', () => {
  const task = sampleTask({ title: '题目，含标点。' });
  const late: SampleAssessment = {
    task,
    due: '2022-04-10',
    state: 'overdue',
    daysLate: 82,
    stage: ['督办单', '2022-06-01'],
  };
  const extended: SampleAssessment = { task, due: '2022-03-31', extendedTo: '2022-04-15', state: 'done' };
  const one = wordsOf(paperOf([late, extended]));
  expect(one).toContain('机关党委：题目，含标点，4月10日到期，逾期82天，6月1日起处于督办阶段。');
  expect(one).toContain('机关党委：题目，含标点，经局党组会议批准由3月31日延期至4月15日');
  expect(wordsOf(paperOf([late, { ...late, due: '2022-04-20', daysLate: 72 }]))).toContain(
    '机关党委：题目，含标点，4月10日、4月20日到期的2期，逾期72至82天，均处于督办阶段。',
  );
});

test("what is left of last year is told with that year's ids", () => {
  const paper = composeBulletin(busyOffice());
  const left = paper.blocks.find((block) => block.kind === 'paragraph' && block.text.startsWith('2021年结转'));
  expect(left).toMatchObject({ text: '2021年结转、至今未办1期：', figures: [{ count: 1 }] });
  expect(JSON.stringify(left)).toContain('"2021/12-6@2021-01-01..2021-12-31/第三党支部"');
});

test('an annex row says why less was taken', () => {
  const rows = annexOf(composeBulletin(busyOffice()), '扣分明细表').flatMap((block) =>
    block.kind === 'table' ? block.rows : [],
  );
  expect(rows.map(({ cells }) => [cells['points'], cells['note']])).toEqual([
    ['0', '力争事项，不扣分'],
    ['1.5', '权重1.5'],
    ['0', '计划列明不计分'],
    ['2', '—'],
    ['2', '—'],
  ]);
});

test('a unit has one rate in the whole paper, also where it did something before it was due', () => {
  const paper = paperOf(
    [
      { due: '2022-05-31', state: 'overdue', daysLate: 10 },
      { due: '2022-06-30', state: 'done', count: 1 },
    ],
    '2022-06-10',
  );
  const rates = paper.blocks.flatMap((block) =>
    block.kind === 'table'
      ? block.rows.filter(({ cells }) => cells['unit'] === '机关党委').map(({ cells }) => cells['rate'])
      : [],
  );
  expect(rates).toEqual(['50%', '50%']);
});

describe('of odd plans', () => {
  test('without units and tasks', () => {
    const judgement = sampleJudgement('2022-07-01', [], { plan: samplePlan({ units: [], groups: [], sections: [] }) });
    const words = wordsOf(composeBulletin({ judgement, period: period('2022-Q2') }));
    expect(words).toContain('本季度没有应办事项。');
    expect(words).not.toContain('不排名');
  });

  test('of names of 2,000 characters', () => {
    const [unit, title] = ['单'.repeat(2000), '题'.repeat(2000)];
    const task = sampleTask({ title, lead: unit });
    const judgement = sampleJudgement(
      '2022-07-01',
      [sampleAssessment({ task, due: '2022-06-30', state: 'overdue', daysLate: 1 })],
      { plan: samplePlan({ units: [sampleUnit(unit)], tasks: [task] }) },
    );
    const paper = composeBulletin({ judgement, period: period('2022-Q2') });
    expect(wordsOf(paper)).toContain(`${unit}：${title}，6月30日到期，逾期1天。`);
    expectBackedFigures(paper, judgement);
  });

  test('whose only unit is not decided', () => {
    const words = wordsOf(paperOf([{ due: '2022-06-30', state: 'overdue', daysLate: 1, unit: UNDECIDED_UNIT }]));
    expect(words).toContain('涉及1项任务：');
    expect(words).toContain('责任单位待明确的1期，不计入任何单位的得分。');
  });

  test('that score nothing', () => {
    const plan = samplePlan();
    const judgement = sampleJudgement('2022-07-01', [sampleAssessment({ due: '2022-06-30', state: 'done' })], {
      plan: { ...plan, scoring: { ...plan.scoring, full: 0 } },
    });
    const { blocks } = composeBulletin({ judgement, period: period('2022-Q2') });
    expect(blocks.some(({ kind }) => kind === 'chart')).toBe(false);
  });
});

test('the bars are the scores, and go no further than the chart', () => {
  for (const block of composeBulletin(busyOffice()).blocks) {
    if (block.kind !== 'chart') continue;
    expect(block.full).toBe(100);
    expect(block.bars.map(({ label, value, text }) => [label, value, text])).toEqual([
      ['机关纪委', 100, '100分'],
      ['第一党支部', 100, '100分'],
      ['机关党委', 98.5, '98.5分'],
      ['第二党支部', 96, '96分'],
    ]);
  }
});

test('an extension within the period is told, and moves nothing out of it', () => {
  const words = wordsOf(paperOf([{ due: '2022-04-30', extendedTo: '2022-05-31', state: 'overdue', daysLate: 31 }]));
  expect(words).toContain(
    '经批准在本季度以内延期1期，按新的时限统计：\n' +
      '机关党委：开展学习，经局党组会议批准由4月30日延期至5月31日，尚未办结，原因：疫情防控。',
  );
  expect(words).not.toContain('延期到本季度以后');
  expect(words).not.toContain('由以前延期');
});
