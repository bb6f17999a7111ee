import { entryRule } from '../check-rule';

/** A record names an occurrence that was waived. */
export const recordNamesWaived = entryRule({
  code: 'Y707',
  name: 'record-names-waived',
  severity: 'error',
  kind: 'names-waived',
  message: {
    zh: (problem) => `${problem.occurrence} 已经免办`,
    en: (problem) => `${problem.occurrence} is waived`,
  },
  help: {
    zh: () => '删去这条记录，或者用 void 撤回免办',
    en: () => 'remove this record, or take the waiver back with a void',
  },
  explanation: () => ({
    why: {
      zh: '已经免办的一期又登记办结，两条记录总有一条不对。',
      en: 'Where what was waived is recorded as done, one of the two records must be wrong.',
    },
    bad: {
      task: 'title: 组织消防演练\nwhen: 每季度1次\nlead: 办公室\n',
      records:
        '- { kind: waive, task: 1-1, for: 2022-Q2, date: 2022-05-09, reason: 疫情防控, approved: 局党组会议 }\n' +
        '- { task: 1-1, for: 2022-Q2, date: 2022-06-10 }\n',
    },
    good: {
      task: 'title: 组织消防演练\nwhen: 每季度1次\nlead: 办公室\n',
      records: '- { task: 1-1, for: 2022-Q2, date: 2022-06-10 }\n',
    },
  }),
});
