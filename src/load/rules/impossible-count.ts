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
};
