import type { Rule } from '../../diagnostic/rule';

/** A file that must hold something, and holds nothing or comments alone. */
export const emptyFile: Rule<{ readonly expected: 'plan' | 'calendar' | 'baseline' }> = {
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
};
