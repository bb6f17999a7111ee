import { toneOf } from '../../../src/document/stage-notice/tone';
import { DEFAULT_ESCALATION, type EscalationStep } from '../../../src/model/plan';
import { sampleTask, type SampleAssessment } from '../../support/sample-judgement';
import { escalated } from '../../support/stage-notices';

const COLOURS: readonly EscalationStep[] = DEFAULT_ESCALATION.map((step, index) => ({
  ...step,
  stage: ['白色', '蓝色', '橙色', '红色'][index] ?? '',
}));
const ONE_STEP = DEFAULT_ESCALATION.slice(0, 1);

function tone(ladder: readonly EscalationStep[], stage: string, rest: Partial<SampleAssessment> = {}): string {
  return toneOf(ladder, escalated({ due: '2022-06-30', stage: [stage, '2022-06-01'], ...rest }));
}

const overdue = { state: 'overdue', daysLate: 1 } as const;

test.each([
  ['the first step reminds', '提示', {}, 'remind'],
  ['who is behind is hastened', '提示', { pace: 'behind' }, 'hasten'],
  ['a further step hastens', '调度', { state: 'due-soon' }, 'hasten'],
  ['what is overdue is to be put right', '督查', overdue, 'rectify'],
  ['what is overdue on the last step is demanded', '督办', overdue, 'demand'],
  ['what is overdue on the first step is to be put right', '提示', overdue, 'rectify'],
  ['a target that was missed is hastened', '调度', { ...overdue, task: sampleTask({ soft: true }) }, 'hasten'],
] as const)('%s', (_name, stage, rest, expected) => {
  expect(tone(DEFAULT_ESCALATION, stage, rest)).toBe(expected);
});

test('the names of the stages say nothing', () => {
  expect(tone(COLOURS, '白色')).toBe('remind');
  expect(tone(COLOURS, '蓝色')).toBe('hasten');
  expect(tone(COLOURS, '橙色', overdue)).toBe('rectify');
  expect(tone(COLOURS, '红色', overdue)).toBe('demand');
});

test('the only step of a ladder reminds, and demands nothing', () => {
  expect(tone(ONE_STEP, '提示')).toBe('remind');
  expect(tone(ONE_STEP, '提示', overdue)).toBe('rectify');
});
