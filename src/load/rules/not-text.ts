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
  explanation: () => ({
    why: {
      zh: 'Word、Excel 文件改了扩展名也不是文本，程序读不了里面的内容。计划和记录请用记事本一类的程序写。',
      en: 'A Word or Excel file is no text, whatever its name ends in. Plans and records are written in a text editor.',
    },
    bad: { plan: 'PK\u0003\u0004[Content_Types].xml word/document.xml\n' },
    good: { head: 'title: 2022年机关党建工作要点\norganisation: 市机关事务管理局\n' },
  }),
};
