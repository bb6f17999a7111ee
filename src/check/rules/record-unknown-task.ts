import { entryRule } from '../check-rule';

/** A record names a task that the plan does not have; it counts for nobody. */
export const recordUnknownTask = entryRule({
  code: 'Y701',
  name: 'record-unknown-task',
  severity: 'error',
  kind: 'unknown-task',
  at: () => ['task'],
  message: {
    zh: (problem) => `计划里没有编号为 ${problem.id} 的任务`,
    en: (problem) => `no task of the plan has the id ${problem.id}`,
  },
});
