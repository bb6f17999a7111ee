import { entryRule } from '../check-rule';
import { formatDay } from '../../time/civil-date';

/** An extension is to be asked for before the due date; asked later it acts, and is noted. */
export const extensionAskedLate = entryRule({
  code: 'Y711',
  name: 'extension-asked-late',
  severity: 'warning',
  kind: 'asked-late',
  at: () => ['date'],
  message: {
    zh: (problem) => `过了时限 ${formatDay(problem.due)} 才申请延期`,
    en: (problem) => `the extension was asked for after the due date ${formatDay(problem.due)}`,
  },
  help: {
    zh: () => '延期应在时限之前提出',
    en: () => 'ask for an extension before the due date',
  },
  explanation: () => ({
    why: {
      zh: '过了时限才申请，等于先逾期再补手续；照样起作用，但要看得见。',
      en: 'Asked for after the due date, it only covers what is late already: it acts all the same, and is shown.',
    },
    bad: {
      task: 'title: 完成节能改造验收\nlead: 办公室\n',
      records:
        '- { kind: extend, task: 1-1, date: 2022-07-04, to: 2022-07-29, reason: 施工延误, approved: 局长办公会 }\n',
      asOf: '2022-07-05',
    },
    good: {
      task: 'title: 完成节能改造验收\nlead: 办公室\n',
      records:
        '- { kind: extend, task: 1-1, date: 2022-06-24, to: 2022-07-29, reason: 施工延误, approved: 局长办公会 }\n',
      asOf: '2022-07-05',
    },
  }),
});
