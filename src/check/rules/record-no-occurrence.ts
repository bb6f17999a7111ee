import { entryRule } from '../check-rule';

/** There is nothing that the record could be of. */
export const recordNoOccurrence = entryRule({
  code: 'Y706',
  name: 'record-no-occurrence',
  severity: 'error',
  kind: 'no-occurrence',
  message: {
    zh: (problem) => `${problem.unit} 的这个任务没有可以登记的期次`,
    en: (problem) => `${problem.unit} owes no occurrence of this task`,
  },
});
