import type { Rule } from '../../diagnostic/rule';

/** A file of more than 2 MB: no plan is so long, and reading it would only cost time. */
export const fileTooLarge: Rule<{ readonly bytes: number; readonly limit: number }> = {
  code: 'Y103',
  name: 'file-too-large',
  severity: 'error',
  incidental: ['bytes'],
  message: {
    zh: ({ bytes, limit }) => `文件有 ${bytes} 字节，超过上限 ${limit} 字节`,
    en: ({ bytes, limit }) => `the file has ${bytes} bytes, more than the limit of ${limit}`,
  },
  help: {
    zh: () => '记录可以按单位或按月分成几个文件',
    en: () => 'records can be split into one file a unit or a month',
  },
};
