import { entryRule } from '../check-rule';

/** A void entry must fit exactly one record, and fits none. */
export const voidFitsNone = entryRule({
  code: 'Y713',
  name: 'void-fits-none',
  severity: 'error',
  kind: 'void-fits-none',
  at: () => ['of'],
  message: {
    zh: () => '没有与 of 相符的记录',
    en: () => 'no record fits of',
  },
  help: {
    zh: () => 'of 写那条记录的 task、unit、date；延期、免办、进展另写 kind',
    en: () => 'of holds that record’s task, unit and date; its kind too, unless it is done',
  },
  explanation: () => ({
    why: {
      zh: '作废要指明作废哪一条；对不上，记错的那条就还在计数。',
      en: 'A void must name the record it takes back; where none fits, the wrong one goes on counting.',
    },
    bad: {
      records:
        '- { task: 1-1, date: 2022-06-08 }\n' +
        '- { kind: void, of: { task: 1-1, date: 2022-06-18 }, date: 2022-06-20, reason: 日期登记有误 }\n',
    },
    good: {
      records:
        '- { task: 1-1, date: 2022-06-08 }\n' +
        '- { kind: void, of: { task: 1-1, date: 2022-06-08 }, date: 2022-06-20, reason: 日期登记有误 }\n',
    },
  }),
});
