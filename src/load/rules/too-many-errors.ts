import type { Rule } from '../../diagnostic/rule';

/** A file with more errors of form than anybody mends in one go: what stands behind them was not looked at, and none of it is used. */
export const tooManyErrors: Rule<{ readonly count: number }> = {
  code: 'Y205',
  name: 'too-many-errors',
  severity: 'error',
  message: {
    zh: ({ count }) => `格式错误至少有 ${count} 处，查到这里为止，后面的没有再查`,
    en: ({ count }) => `there are at least ${count} errors of form; nothing was looked for behind this one`,
  },
  help: {
    zh: () => '这多半不是计划的文件；确实是的，先改正前面的错误再检查',
    en: () => 'this is hardly a file of a plan; if it is, mend the errors before this one and check again',
  },
  explanation: () => ({
    why: {
      zh: '错误成千上万，多半是放错了文件，或者文件是程序写坏的；再查下去只费时间，整个文件都不采用。',
      en: 'Where errors come by the ten thousand, it is the wrong file, or a program wrote it badly: to go on would only cost time, and none of the file is used.',
    },
    bad: { records: '- { task: 1-1, dates: 2022-06-20 }\n', repeated: 6000 },
    good: { records: '- { task: 1-1, date: 2022-06-20 }\n' },
  }),
};
