import type { Rule } from '../../diagnostic/rule';

/** A file of more than 2 MB: no plan is so long, and reading it would only cost time. */
export const fileTooLarge: Rule<{ readonly limit: number }> = {
  code: 'Y103',
  name: 'file-too-large',
  severity: 'error',
  message: {
    zh: ({ limit }) => `文件超过上限 ${limit} 字节`,
    en: ({ limit }) => `the file has more bytes than the limit of ${limit}`,
  },
  help: {
    zh: () => '记录可以按单位或按月分成几个文件',
    en: () => 'records can be split into one file a unit or a month',
  },
  explanation: () => ({
    why: {
      zh: '一年的计划和记录到不了 2 MB；这么大，多半是放错了文件，或者把附件的内容贴了进来。',
      en: "A year's plan and records never reach 2 MB: it is the wrong file, or it holds what belongs beside it as evidence.",
    },
    bad: { records: '- { task: 1-1, date: 2022-06-20, note: 学习材料全文如下…… }\n', repeated: 30_000 },
    good: { records: '- { task: 1-1, date: 2022-06-20, note: 学习材料另存, evidence: [{ ref: 机党〔2022〕9号 }] }\n' },
  }),
};
