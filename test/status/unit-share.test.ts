import { shareOf } from '../../src/status/unit-share';
import { sampleAssessment, sampleJudgement, sampleTask } from '../support/sample-judgement';

const due = '2022-06-30';
const OFFICE = sampleJudgement(
  '2022-06-01',
  [
    { task: sampleTask({ id: 'own', lead: '第一党支部' }), due },
    { task: sampleTask({ id: 'each', lead: '各支部', with: ['第一党支部'] }), unit: '第一党支部', due },
    { task: sampleTask({ id: 'each', lead: '各支部', with: ['第一党支部'] }), unit: '第二党支部', due },
    { task: sampleTask({ id: 'by-group', with: ['各支部'] }), due },
    { task: sampleTask({ id: 'by-name', with: ['机关纪委', '第一党支部'] }), due },
    { task: sampleTask({ id: 'not', with: ['机关纪委'] }), due },
  ].map(sampleAssessment),
  {
    ongoing: [sampleTask({ id: 'o1', lead: '各支部' }), sampleTask({ id: 'o2' })].map((task) => ({
      task,
      records: [],
    })),
    unscheduled: [sampleTask({ id: 'u1' }), sampleTask({ id: 'u2', lead: '第一党支部' })].map((task) => ({
      ...{ task, records: [] },
    })),
  },
);

function shareIn(units: readonly string[]): Readonly<Record<string, readonly string[]>> {
  const { led, helping } = shareOf(OFFICE, units);
  return {
    led: led.assessments.map(({ occurrence }) => occurrence.task.id),
    helping: helping.map(({ occurrence }) => `${occurrence.task.id}/${occurrence.unit}`),
    standing: [...led.ongoing, ...led.unscheduled].map(({ task }) => task.id),
  };
}

test('a unit leads what it owes, and helps with what names it or its group and is owed by others', () => {
  expect(shareIn(['第一党支部'])).toEqual({
    led: ['own', 'each'],
    helping: ['by-group/机关党委', 'by-name/机关党委', 'each/第二党支部'],
    standing: ['o1', 'u2'],
  });
});

test('several units lead what each of them owes, and help with none of it', () => {
  expect(shareIn(['第一党支部', '第二党支部', '第三党支部'])).toEqual({
    led: ['own', 'each', 'each'],
    helping: ['by-group/机关党委', 'by-name/机关党委'],
    standing: ['o1', 'u2'],
  });
});

test('a unit that the plan does not know has no share', () => {
  expect(shareIn(['办公室'])).toEqual({ led: [], helping: [], standing: [] });
});
