import { entryRule } from '../check-rule';

/** A void entry must fit exactly one record, and fits several. */
export const voidFitsSeveral = entryRule({
  code: 'Y714',
  name: 'void-fits-several',
  severity: 'error',
  incidental: ['places'],
  kind: 'void-fits-several',
  at: () => ['of'],
  related: ({ places }) => places.map((place) => ({ place, note: { zh: '这条相符', en: 'of fits this one' } })),
  message: {
    zh: ({ places }) => `与 of 相符的记录有 ${places.length} 条，只能有一条`,
    en: ({ places }) => `of fits ${places.length} records, and must fit one`,
  },
  help: {
    zh: () => '多写几个键，只留一条相符',
    en: () => 'add keys until only one fits',
  },
  explanation: () => ({
    why: {
      zh: '对上的不止一条，就不知道作废哪一条，程序一条也不动。',
      en: 'Where several records fit, nobody can say which is meant, and none is taken back.',
    },
    bad: {
      task: 'title: 开展主题党日\nlead: 各支部\n',
      records:
        '- { task: 1-1, unit: 第一党支部, date: 2022-06-17 }\n' +
        '- { task: 1-1, unit: 第二党支部, date: 2022-06-17 }\n' +
        '- { kind: void, of: { task: 1-1, date: 2022-06-17 }, date: 2022-06-20, reason: 登记有误 }\n',
    },
    good: {
      task: 'title: 开展主题党日\nlead: 各支部\n',
      records:
        '- { task: 1-1, unit: 第一党支部, date: 2022-06-17 }\n' +
        '- { task: 1-1, unit: 第二党支部, date: 2022-06-17 }\n' +
        '- { kind: void, of: { task: 1-1, unit: 第二党支部, date: 2022-06-17 }, date: 2022-06-20, reason: 登记有误 }\n',
    },
  }),
});
