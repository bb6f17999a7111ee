import { entryRule } from '../check-rule';
import { formatDay } from '../../time/civil-date';

/** An extension cannot make the due date earlier. */
export const extensionBeforeDue = entryRule({
  code: 'Y710',
  name: 'extension-before-due',
  severity: 'error',
  kind: 'to-before-due',
  at: () => ['to'],
  message: {
    zh: (problem) => `延期到 ${formatDay(problem.to)}，早于原来的时限 ${formatDay(problem.due)}`,
    en: (problem) => `extended to ${formatDay(problem.to)}, before the due date ${formatDay(problem.due)}`,
  },
  help: {
    zh: () => 'to 写延期以后的时限；提前办的不必登记延期，办了照常登记',
    en: () => 'to is the later due date; what is done early needs no extension, only its record',
  },
});
