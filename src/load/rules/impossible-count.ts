import type { Rule } from '../../diagnostic/rule';
import { inSentence } from '../../text/in-sentence';
import type { Impossibility } from '../../time/when';
import { WHY_IMPOSSIBLE } from '../impossibility-words';

/** A count that cannot be reached: none at all, or a most below the least. */
export const impossibleCount: Rule<{
  readonly text: string;
  readonly problem: Extract<Impossibility, { kind: 'reversed-times' | 'zero-times' }>;
}> = {
  code: 'Y601',
  name: 'impossible-count',
  severity: 'error',
  message: {
    zh: ({ text, problem }) => `${inSentence(text)}：${WHY_IMPOSSIBLE.zh(problem)}`,
    en: ({ text, problem }) => `${inSentence(text)}: ${WHY_IMPOSSIBLE.en(problem)}`,
  },
  explanation: () => ({
    why: {
      zh: '上限比下限小，或者一次也不办，怎么办都算不上完成。',
      en: 'With a most below the least, or with a count of none, whatever is done never counts as done.',
    },
    bad: { task: 'title: 组织集中学习\nwhen: 每季度3-2次\nlead: 第二党支部\n' },
    good: { task: 'title: 组织集中学习\nwhen: 每季度2-3次\nlead: 第二党支部\n' },
  }),
};
