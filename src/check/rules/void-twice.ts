import { entryRule } from '../check-rule';

/** A record can be taken back once. */
export const voidTwice = entryRule({
  code: 'Y715',
  name: 'void-twice',
  severity: 'error',
  kind: 'void-twice',
  at: () => ['of'],
  message: {
    zh: () => '这条记录已经撤回过',
    en: () => 'that record has been taken back already',
  },
  help: {
    zh: () => '删去多写的这一条；要撤回的是另一条的，在 of 里写明',
    en: () => 'remove this one; if another record is meant, say which in of',
  },
  explanation: () => ({
    why: {
      zh: '同一条记录只能作废一次，第二次多半是想作废另外一条。',
      en: 'A record can be taken back once; the second void was probably meant for another.',
    },
    bad: {
      records:
        '- { task: 1-1, date: 2022-06-08 }\n' +
        '- { kind: void, of: { task: 1-1, date: 2022-06-08 }, date: 2022-06-20, reason: 日期登记有误 }\n' +
        '- { kind: void, of: { task: 1-1, date: 2022-06-08 }, date: 2022-06-21, reason: 日期登记有误 }\n',
    },
    good: {
      records:
        '- { task: 1-1, date: 2022-06-08 }\n' +
        '- { kind: void, of: { task: 1-1, date: 2022-06-08 }, date: 2022-06-20, reason: 日期登记有误 }\n',
    },
  }),
});
