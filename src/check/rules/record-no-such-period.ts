import { entryRule } from '../check-rule';
import { periodsInWords } from '../periods-in-words';

/** A record names a period in which the task is not owed. */
export const recordNoSuchPeriod = entryRule({
  code: 'Y703',
  name: 'record-unknown-period',
  severity: 'error',
  kind: 'no-such-period',
  at: () => ['for'],
  message: {
    zh: (problem) => `${problem.unit} 的这个任务没有 ${problem.period} 这一期`,
    en: (problem) => `${problem.unit} does not owe this task in ${problem.period}`,
  },
  help: {
    zh: (problem) => periodsInWords(problem.periods, '这个任务的期次：', '这个任务没有期次'),
    en: (problem) => periodsInWords(problem.periods, 'its periods: ', 'the task has no periods'),
  },
});
