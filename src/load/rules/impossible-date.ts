import type { Rule } from '../../diagnostic/rule';
import { inSentence } from '../../text/in-sentence';
import type { Impossibility } from '../../time/when';
import { WHY_IMPOSSIBLE } from '../impossibility-words';
import type { NoDay } from '../no-day';

/** A date that the calendar does not have, or a stretch that no day lies in. */
export const impossibleDate: Rule<{
  readonly text: string;
  readonly problem: Impossibility | NoDay;
}> = {
  code: 'Y403',
  name: 'impossible-date',
  severity: 'error',
  message: {
    zh: ({ text, problem }) => `${inSentence(text)}：${WHY_IMPOSSIBLE.zh(problem)}`,
    en: ({ text, problem }) => `${inSentence(text)}: ${WHY_IMPOSSIBLE.en(problem)}`,
  },
  help: {
    zh: ({ problem }) => (problem.kind === 'not-a-date' ? '日期写作 2022-06-30' : undefined),
    en: ({ problem }) => (problem.kind === 'not-a-date' ? 'a date is written 2022-06-30' : undefined),
  },
};
