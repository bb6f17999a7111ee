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
  explanation: () => ({
    why: {
      zh: '一年有几期的任务，不写明是哪一期，延期和免办就不知道加在谁身上。',
      en: 'Of a task with several occurrences, an extension or a waiver must say which one it is of.',
    },
    bad: {
      task: 'title: 上报固定资产台账\nwhen: 每季度1次\nlead: 办公室\n',
      records:
        '- { kind: extend, task: 1-1, date: 2022-06-20, to: 2022-07-10, reason: 系统升级, approved: 局长办公会 }\n',
    },
    good: {
      task: 'title: 上报固定资产台账\nwhen: 每季度1次\nlead: 办公室\n',
      records:
        '- { kind: extend, task: 1-1, for: 2022-Q2, date: 2022-06-20, to: 2022-07-10, reason: 系统升级, approved: 局长办公会 }\n',
    },
  }),
});
