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
  explanation: () => ({
    why: {
      zh: '延期只能往后延；比原来的时限还早，多半是日期写错了。',
      en: 'An extension moves the due date on; one before it is most likely a slip of the pen.',
    },
    bad: {
      task: 'title: 完成办公用房清理\nlead: 办公室\n',
      records:
        '- { kind: extend, task: 1-1, date: 2022-06-10, to: 2022-06-15, reason: 搬迁未完, approved: 局长办公会 }\n',
    },
    good: {
      task: 'title: 完成办公用房清理\nlead: 办公室\n',
      records:
        '- { kind: extend, task: 1-1, date: 2022-06-10, to: 2022-07-15, reason: 搬迁未完, approved: 局长办公会 }\n',
    },
  }),
});
