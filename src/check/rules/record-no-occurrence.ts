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
  help: {
    zh: () => '核对任务和单位的 from、until；常态化、待定的任务不用延期和免办',
    en: () => 'look at from and until of the task and the unit; a task without dates needs no extension or waiver',
  },
});
