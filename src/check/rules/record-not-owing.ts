import { entryRule } from '../check-rule';

/** A record names a unit that does not owe the task. */
export const recordNotOwing = entryRule({
  code: 'Y704',
  name: 'record-not-owing',
  severity: 'error',
  incidental: ['index'],
  kind: 'not-owing',
  at: ({ index }) => (index === undefined ? ['unit'] : ['unit', index]),
  message: {
    zh: (problem) => `“${problem.name}”不是这个任务的责任单位（${problem.lead}）`,
    en: (problem) => `“${problem.name}” does not owe this task (${problem.lead} does)`,
  },
});
