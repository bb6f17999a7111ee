import type { Rule } from '../../diagnostic/rule';
import { inSentence } from '../../text/in-sentence';

/** The `for` of a record that is no period. */
export const notAPeriod: Rule<{ readonly text: string }> = {
  code: 'Y718',
  name: 'not-a-period',
  severity: 'error',
  message: {
    zh: ({ text }) => `“${inSentence(text)}”不是期次`,
    en: ({ text }) => `“${inSentence(text)}” is not a period`,
  },
  help: {
    zh: () => '期次写作 2022-06、2022-Q2、2022-H1、2022、2022-W05、2022-06-28 或 2022-03..2022-05',
    en: () => 'a period is written 2022-06, 2022-Q2, 2022-H1, 2022, 2022-W05, 2022-06-28 or 2022-03..2022-05',
  },
  explanation: () => ({
    why: {
      zh: '期次有固定的写法，写成别的样子就对不上任何一期。',
      en: 'Periods are written in one way only; written otherwise, they fit none.',
    },
    bad: { records: '- { task: 1-1, for: 6月, date: 2022-06-20 }\n' },
    good: { records: '- { task: 1-1, for: 2022-06, date: 2022-06-20 }\n' },
  }),
};
