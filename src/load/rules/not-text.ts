import type { Rule } from '../../diagnostic/rule';

/** Control characters: a file of Word or Excel, or a damaged one. */
export const notText: Rule<{ readonly code: string }> = {
  code: 'Y102',
  name: 'not-text',
  severity: 'error',
  message: {
    zh: ({ code }) => `这不是文本文件：含有控制字符 ${code}`,
    en: ({ code }) => `this is not a text file: it holds the control character ${code}`,
  },
  help: {
    zh: () => '计划和记录是 YAML 文本；Word、Excel 文件不能直接读',
    en: () => 'plans and records are YAML text; Word and Excel files cannot be read as they are',
  },
};
