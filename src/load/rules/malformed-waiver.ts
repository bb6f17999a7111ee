import type { Bilingual } from '../../diagnostic/language';
import type { Rule } from '../../diagnostic/rule';
import { inSentence } from '../../text/in-sentence';
import type { WaiverProblem } from '../waiver-comment';

const PROBLEMS: Readonly<Record<WaiverProblem, Bilingual>> = {
  keyword: { zh: '豁免的写法不对', en: 'a waiver is not written so' },
  code: { zh: '豁免没有写代码', en: 'the waiver names no code' },
  reason: { zh: '豁免没有写原因', en: 'the waiver gives no reason' },
  colon: {
    zh: '豁免的代码和原因之间缺少冒号',
    en: 'a colon is missing between the codes and the reason of the waiver',
  },
};

/** A comment that is meant to waive something and does not say what, or why. It waives nothing. */
export const malformedWaiver: Rule<{
  readonly problem: WaiverProblem;
  /** What can be kept of it; empty where there is none. */
  readonly codes: string;
  readonly reason: string;
}> = {
  code: 'Y902',
  name: 'malformed-waiver',
  severity: 'error',
  message: {
    zh: ({ problem }) => PROBLEMS[problem].zh,
    en: ({ problem }) => PROBLEMS[problem].en,
  },
  help: {
    zh: ({ codes, reason }) => `应写：${rightForm(codes, reason, '原因')}`,
    en: ({ codes, reason }) => `write: ${rightForm(codes, reason, 'the reason')}`,
  },
  explanation: () => ({
    why: {
      zh: '豁免要写明是哪个代码、为什么，别人才看得懂，也才起作用。',
      en: 'A waiver acts only where it names the code and the reason, so that others can judge it.',
    },
    bad: { task: 'when: 6月中旬前  # yuetishi-ignore Y402\nlead: 机关党委\n' },
    good: { task: 'when: 6月中旬前  # yuetishi-ignore Y402: 日期由市委确定\nlead: 机关党委\n' },
  }),
};

function rightForm(codes: string, reason: string, placeholder: string): string {
  return `# yuetishi-ignore ${inSentence(codes) || 'Y402'}: ${inSentence(reason) || placeholder}`;
}
