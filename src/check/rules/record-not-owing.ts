import { entryRule } from '../check-rule';
import { someInWords } from '../some-in-words';

/** A record names a unit that does not owe the task. */
export const recordNotOwing = entryRule({
  code: 'Y704',
  name: 'record-not-owing',
  severity: 'error',
  kind: 'not-owing',
  at: ({ index }) => (index === undefined ? ['unit'] : ['unit', index]),
  message: {
    zh: (problem) => `“${problem.name}”不是这个任务的责任单位（${problem.lead}）`,
    en: (problem) => `“${problem.name}” does not owe this task (${problem.lead} does)`,
  },
  help: {
    zh: (problem) => `unit 写责任单位：${someInWords(problem.owing, '、')}；配合单位办的，也记在责任单位名下`,
    en: (problem) => `name who owes it: ${someInWords(problem.owing, ', ')}; what helpers did counts for those, too`,
  },
});
