import { PlansReader } from '../../../src/app/roll-up/read-plan';
import { parseDay } from '../../../src/time/civil-date';
import { memoryHost } from '../../support/memory-host';
import { planWithTasks } from '../../support/test-plan';

test('a plan is read as it is each time', () => {
  const june = planWithTasks('tasks:\n  - { id: a, title: 学, when: 6月, lead: 机关党委 }\n');
  let text = june;
  const host = memoryHost({ files: { 'plans/2022/plan.yaml': june } });
  const reader = new PlansReader(
    { ...host, readFile: () => new TextEncoder().encode(text) },
    { asOf: parseDay('2022-06-15') ?? 0, year: undefined, dueSoonDays: undefined },
  );
  const months = (): readonly (string | undefined)[] => {
    const read = reader.read('/office/plans/2022/plan.yaml');
    return read.kind === 'read' ? (read.plan.summary?.months ?? []).map(({ name }) => name) : [];
  };
  expect(months()).toEqual(['2022-06']);
  text = june.replace('6月', '9月');
  expect(months()).toEqual(['2022-09']);
});

test('a plan beside which records is a file is told, and stops no other', () => {
  const plan = planWithTasks('tasks:\n  - { id: a, title: 学, when: 6月, lead: 机关党委 }\n');
  const host = memoryHost({ files: { 'plans/2022/plan.yaml': plan, 'plans/2022/records': '' } });
  const reader = new PlansReader(host, { asOf: parseDay('2022-06-15') ?? 0, year: undefined, dueSoonDays: undefined });
  expect(reader.read('/office/plans/2022/plan.yaml')).toMatchObject({
    isRefused: true,
    plan: {
      summary: undefined,
      isWhole: false,
      problems: [
        {
          file: 'plans/2022/plan.yaml',
          message: { en: 'plans/2022/records must be a folder: records stand in records/*.yaml' },
        },
      ],
    },
  });
});
