import type { Rule } from '../../diagnostic/rule';

/** A file that must hold something, and holds nothing or comments alone. */
export const emptyFile: Rule<{ readonly expected: 'plan' | 'calendar' | 'baseline' | 'settings' }> = {
  code: 'Y104',
  name: 'empty-file',
  severity: 'error',
  message: {
    zh: () => '文件是空的',
    en: () => 'the file is empty',
  },
  help: {
    zh: ({ expected }) => (expected === 'plan' ? '计划从 format: 1、title、year 写起' : '补上内容，或者删去这个文件'),
    en: ({ expected }) =>
      expected === 'plan' ? 'a plan begins with format: 1, title and year' : 'write its content, or remove the file',
  },
  explanation: () => ({
    why: {
      zh: '空的计划什么也不要求，到时候也就什么都不提示。还没有编好的，先不要放文件。',
      en: 'An empty plan asks for nothing and reminds nobody. Put the file there once there is something in it.',
    },
    bad: { plan: '# 等工作要点印发后再编\n' },
    good: {
      plan:
        'format: 1\n' +
        'title: 2022年机关党建工作要点\n' +
        'year: 2022\n' +
        'organisation: 市机关事务管理局\n' +
        'units: [机关党委]\n' +
        'sections:\n' +
        '  - title: 政治建设\n' +
        '    clauses:\n' +
        '      - label: 1\n' +
        '        title: 学习\n' +
        '        tasks:\n' +
        '          - { id: 1-1, title: 组织专题学习, when: 6月底前, lead: 机关党委 }\n',
    },
  }),
};
