import type { Rule } from '../../diagnostic/rule';

/** A waiver, or a lower severity in the settings, for what keeps a file or a part of it from being used. */
export const fixedSeverity: Rule<{ readonly code: string; readonly use: 'waive' | 'lower' }> = {
  code: 'Y904',
  name: 'fixed-severity',
  severity: 'error',
  message: {
    zh: ({ code, use }) =>
      `${code} ${use === 'waive' ? '不能豁免' : '只能是 error'}：有这种错误的内容不会被采用，不说就是悄悄漏掉`,
    en: ({ code, use }) =>
      `${code} ${use === 'waive' ? 'cannot be waived' : 'must stay an error'}: what breaks it is left out, and would be so without a word`,
  },
  help: {
    zh: ({ use }) => (use === 'waive' ? '改正所指的错误，删去这条豁免' : '删去这一项'),
    en: ({ use }) => (use === 'waive' ? 'mend the error and remove the waiver' : 'remove it'),
  },
  explanation: () => ({
    why: {
      zh: '读不懂的内容算不进结果。如果可以豁免，任务就会悄悄漏掉。',
      en: 'What cannot be read is in no answer; if that could be waived, tasks would be forgotten without a word.',
    },
    bad: { task: 'when: 6月30日前  # yuetishi-ignore Y401: 照抄原文\nlead: 机关党委\n' },
    good: { task: 'when: 6月30日前\nlead: 机关党委\n' },
  }),
};
