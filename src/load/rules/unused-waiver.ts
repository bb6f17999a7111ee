import type { Rule } from '../../diagnostic/rule';

/** A waiver, or one code of it, that waives nothing. */
export const unusedWaiver: Rule<{ readonly code: string }> = {
  code: 'Y901',
  name: 'unused-waiver',
  severity: 'warning',
  message: {
    zh: ({ code }) => `在这里豁免 ${code} 没有用处`,
    en: ({ code }) => `to waive ${code} here does nothing`,
  },
  help: {
    zh: () => '所管的内容没有这个问题，或者已有别的豁免，删去它；写在行尾的管这一行，单独一行的管下面一项',
    en: () =>
      'nothing it covers breaks that rule, or another waiver has it: remove it; at the end of a line it covers that line, on a line of its own the key or item below',
  },
  explanation: () => ({
    why: {
      zh: '没有用的豁免留着，以后同一处再出问题就看不见了。',
      en: 'A waiver that is left behind hides the next mistake in the same place.',
    },
    bad: { task: '# yuetishi-ignore Y402: 日期由市委确定\nwhen: 6月20日前\nlead: 机关党委\n' },
    good: { task: '# yuetishi-ignore Y402: 日期由市委确定\nwhen: 6月中旬前\nlead: 机关党委\n' },
  }),
};
