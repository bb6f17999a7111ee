import { isGroup, membersOf, taskOf, unitOf } from '../../src/model/plan';
import { samplePlan, sampleTask } from '../support/sample-judgement';

describe('what a plan gives a name to', () => {
  const plan = samplePlan({ tasks: [sampleTask({ id: 't1' }), sampleTask({ id: 't2' })] });

  test('is found by it', () => {
    expect(membersOf(plan, '各支部')).toEqual(['第一党支部', '第二党支部', '第三党支部']);
    expect(membersOf(plan, '机关党委')).toEqual(['机关党委']);
    expect([isGroup(plan, '各支部'), isGroup(plan, '机关党委')]).toEqual([true, false]);
    expect([unitOf(plan, '机关党委')?.name, unitOf(plan, '各支部')]).toEqual(['机关党委', undefined]);
    expect([taskOf(plan, 't2'), taskOf(plan, 't3')]).toEqual([plan.tasks[1], undefined]);
  });

  test('is looked through once, however often it is asked for', () => {
    let looks = 0;
    const tasks = plan.tasks.map((task) => ({
      ...task,
      get id() {
        looks++;
        return task.id;
      },
    }));
    const counted = { ...plan, tasks };
    for (let times = 0; times < 100; times++) taskOf(counted, 't2');
    expect(looks).toBe(tasks.length);
  });
});
