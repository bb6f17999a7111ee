import { didYouMean } from '../../diagnostic/did-you-mean';
import { entryRule } from '../check-rule';
import { wordsOf } from '../plan-words';

/** A record names a task that the plan does not have; it counts for nobody. */
export const recordUnknownTask = entryRule({
  code: 'Y701',
  name: 'record-unknown-task',
  severity: 'error',
  incidental: ['nearest'],
  kind: 'unknown-task',
  at: () => ['task'],
  nearest: ({ id }, plan) => wordsOf(plan).tasks.nearestTo(id),
  message: {
    zh: (problem) => `计划里没有编号为 ${problem.id} 的任务`,
    en: (problem) => `no task of the plan has the id ${problem.id}`,
  },
  help: didYouMean,
  explanation: () => ({
    why: {
      zh: '编号对不上，这一笔就白记了，任务照样算没有办。',
      en: 'A record of no task counts for nobody, and the task stays undone.',
    },
    bad: { records: '- { task: 1-11, date: 2022-06-20, note: 集中学习 }\n' },
    good: { records: '- { task: 1-1, date: 2022-06-20, note: 集中学习 }\n' },
  }),
});
