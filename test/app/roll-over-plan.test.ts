import { rollOverPlan } from '../../src/app/roll-over-plan';
import { parseDay } from '../../src/time/civil-date';
import { memoryHost } from '../support/memory-host';
import { planWithTasks } from '../support/test-plan';

test.each([
  ['with', '\ufeff'],
  ['without', ''],
])('the next plan begins as the file does: %s a byte-order mark', (_, mark) => {
  const text = planWithTasks('tasks:\n  - { id: a, title: 学, when: 6月, lead: 机关党委 }\n');
  const host = memoryHost({ files: { 'plans/2022/plan.yaml': mark + text } });
  const asked = { plan: 'plans/2022', year: undefined, asOf: parseDay('2022-12-31') ?? 0 };
  expect(rollOverPlan(host, asked).rolled?.text).toMatch(new RegExp(`^${mark}# 由《测试计划》顺延为2023年的草稿`));
});
