import type { Rule } from '../../diagnostic/rule';
import { inSentence } from '../../text/in-sentence';

/** A waiver or the settings name a rule that there is not. */
export const unknownCode: Rule<{ readonly written: string; readonly nearest: string | undefined }> = {
  code: 'Y903',
  name: 'unknown-code',
  severity: 'error',
  message: {
    zh: ({ written }) => `没有“${inSentence(written)}”这条规则`,
    en: ({ written }) => `there is no rule “${inSentence(written)}”`,
  },
  help: {
    zh: ({ nearest }) => (nearest === undefined ? '代码写在每条问题里，如 Y402' : `是不是 ${nearest}？`),
    en: ({ nearest }) =>
      nearest === undefined ? 'each finding names its code, such as Y402' : `did you mean ${nearest}?`,
  },
  explanation: () => ({
    why: {
      zh: '代码写错，要豁免的问题照样报，要改的程度也不起作用。',
      en: 'With a wrong code nothing is waived, and no severity is set.',
    },
    bad: { task: 'when: 6月中旬前  # yuetishi-ignore Y042: 日期由市委确定\nlead: 机关党委\n' },
    good: { task: 'when: 6月中旬前  # yuetishi-ignore Y402: 日期由市委确定\nlead: 机关党委\n' },
  }),
};
