import { composeMonthlyPrompt } from '../../../src/document/monthly-prompt/compose';
import { stageName } from '../../../src/document/wording/stage-name';
import { DEFAULT_ESCALATION } from '../../../src/model/plan';
import { period, sampleAssessment, sampleJudgement, samplePlan } from '../../support/sample-judgement';
import { sheetsOf } from '../../support/stage-notices';

test.each([
  ['督办', '督办'],
  ['通报单', '通报'],
  ['单', '单'],
  ['单独约谈', '单独约谈'],
])('%s: %s', (stage, name) => expect(stageName(stage)).toBe(name));

describe('on a ladder whose stages are named like sheets', () => {
  const escalation = DEFAULT_ESCALATION.map((step) => ({ ...step, stage: `${step.stage}单` }));
  const plan = samplePlan({ escalation });
  const overdue = { due: '2022-06-30', state: 'overdue', daysLate: 17, stage: ['督办单', '2022-07-15'] } as const;

  test('a sheet', () => {
    const sheet = sheetsOf('2022-07-17', [overdue], plan);
    expect(sheet.title).toBe('机关党建工作督办单');
    expect(JSON.stringify(sheet)).toContain('进入督办阶段之日起3日内');
    expect(JSON.stringify(sheet)).toContain('编号：督办〔2022〕');
    expect(JSON.stringify(sheet)).not.toContain('单阶段');
  });

  test('a monthly paper', () => {
    const judgement = sampleJudgement('2022-07-17', [sampleAssessment(overdue)], { plan });
    const paper = JSON.stringify(composeMonthlyPrompt({ judgement, month: period('2022-07') }));
    expect(paper).toContain('7月15日起进入督办阶段');
    expect(paper).not.toContain('单阶段');
  });
});
