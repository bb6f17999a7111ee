import { entryRule } from '../check-rule';
import { periodsInWords } from '../periods-in-words';

/** An extension or a waiver of a task with several occurrences must say which. */
export const recordNeedsPeriod = entryRule({
  code: 'Y708',
  name: 'record-needs-period',
  severity: 'error',
  kind: 'needs-period',
  message: {
    zh: () => '这个任务有几期，要写明 for 是哪一期',
    en: () => 'this task has several occurrences: say which with for',
  },
  help: {
    zh: (problem) => periodsInWords(problem.periods, '可写：', ''),
    en: (problem) => periodsInWords(problem.periods, 'one of: ', ''),
  },
});
