import { composeMonthlyPrompt } from '../../../src/document/monthly-prompt/compose';
import type { Plan } from '../../../src/model/plan';
import { linesOf, partOf } from '../../support/paper-parts';
import {
  period,
  sampleAssessment,
  sampleJudgement,
  samplePlan,
  type SampleAssessment,
} from '../../support/sample-judgement';

/** 五、报送要求 of the June paper. */
function requirements(samples: readonly SampleAssessment[] = [], plan: Plan = samplePlan()): readonly string[] {
  const judgement = sampleJudgement('2022-06-01', samples.map(sampleAssessment), { plan });
  return linesOf(partOf(composeMonthlyPrompt({ judgement, month: period('2022-06') }), '报送要求'));
}

test('completion is reported to the issuer, with what is to be kept', () => {
  expect(requirements()[0]).toMatch(/完成情况和存档材料报市机关事务管理局机关党委；/);
});

test('without an issuer it is reported to the organisation', () => {
  expect(requirements([], samplePlan({ issuer: undefined }))[0]).toContain('报市机关事务管理局；');
});

test('an extension is asked for before the due date, with a reason, and needs approval', () => {
  expect(requirements()[1]).toMatch(/完成时限之前提出延期申请.*原因.*经批准/);
});

test("the days for putting things right are those of the plan's ladder", () => {
  expect(requirements()[2]).toContain('；进入督查阶段的7日内、进入督办阶段的3日内整改到位。');
  const own = samplePlan({
    escalation: [
      { stage: '提醒', from: { kind: 'opens' }, orBehind: false, rectifyWithin: undefined },
      { stage: '督办', from: { kind: 'opens' }, orBehind: false, rectifyWithin: { count: 5, unit: 'workdays' } },
    ],
  });
  expect(requirements([], own)[2]).toContain('；进入督办阶段的5个工作日内整改到位。');
});

test('a ladder without such days says none', () => {
  expect(requirements([], samplePlan({ escalation: [] }))[2]).toBe('已逾期的，请抓紧补办并书面说明原因。');
});

describe('the marks of the paper are explained where it has them', () => {
  test.each<[string, SampleAssessment, RegExp | undefined]>([
    ['none', { due: '2022-06-30' }, undefined],
    ['a rest day', { due: '2022-06-26', remindOn: '2022-06-24' }, /^完成时限逢休息日的，.*前一工作日.*办结。$/],
    ['a provisional date', { due: '2022-06-30', provisional: true }, /^注明“暂定”的日期，.*确认。$/],
    ['both', { due: '2022-06-26', remindOn: '2022-06-24', provisional: true }, /^完成时限逢.*；注明“暂定”.*。$/],
  ])('%s', (_, sample, note) => {
    const [, , , ...notes] = requirements([sample]);
    if (note === undefined) expect(notes).toEqual([]);
    else expect(notes).toEqual([expect.stringMatching(note)]);
  });

  test.each<[string, SampleAssessment, number]>([
    ['in no part', { opens: '2022-10-01', due: '2022-10-30', remindOn: '2022-10-28', provisional: true }, 0],
    [
      'a long window, whose due date is said briefly',
      { opens: '2022-01-01', due: '2022-12-31', remindOn: '2022-12-30' },
      0,
    ],
    ['opening next month and due later', { opens: '2022-07-01', due: '2022-12-31', remindOn: '2022-12-30' }, 0],
    ['due next month', { due: '2022-07-31', remindOn: '2022-07-29' }, 1],
    ['a provisional long window', { opens: '2022-01-01', due: '2022-12-31', provisional: true }, 1],
    ['overdue', { due: '2022-04-30', remindOn: '2022-04-29', state: 'overdue', daysLate: 32 }, 0],
    ['due soon', { due: '2022-05-29', remindOn: '2022-05-27', state: 'due-soon' }, 1],
  ])('%s', (_, sample, notes) => {
    expect(requirements([sample])).toHaveLength(3 + notes);
  });
});

test('no telephone number and no blank to fill in', () => {
  for (const line of requirements()) expect(line).not.toMatch(/电话|联系人|\d{5,}|[_＿×X]{2,}/);
});
