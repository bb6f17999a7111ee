import type { Rule } from '../../diagnostic/rule';

/** Brackets in brackets beyond all need: the parser recurses, and must not be led too far down. */
export const nestedTooDeep: Rule<{ readonly limit: number }> = {
  code: 'Y109',
  name: 'nested-too-deep',
  severity: 'error',
  message: {
    zh: ({ limit }) => `嵌套超过 ${limit} 层`,
    en: ({ limit }) => `nested deeper than ${limit} levels`,
  },
  explanation: () => ({
    why: {
      zh: '计划本身只有几层；嵌套这么深，多半是括号没有配对，或者文件已经损坏。',
      en: 'A plan is a few levels deep; so many are brackets that were never closed, or a damaged file.',
    },
    bad: { task: `with: ${'['.repeat(101)}\n` },
    good: { task: 'with: [第一党支部]\n' },
  }),
};
