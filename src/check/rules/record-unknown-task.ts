import { entryRule } from '../check-rule';
import { didYouMean } from '../did-you-mean';

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
  help: {
    zh: (problem) => didYouMean(problem.nearest).zh ?? '任务的编号以 plan.yaml 里的 id 为准，改了编号要连记录一起改',
    en: (problem) => didYouMean(problem.nearest).en ?? 'tasks go by their id in plan.yaml; change it in records too',
  },
});
