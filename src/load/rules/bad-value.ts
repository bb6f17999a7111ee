import { didYouMean } from '../../diagnostic/did-you-mean';
import type { Rule } from '../../diagnostic/rule';
import { inSentence } from '../../text/in-sentence';

/** A value of the right type that the format does not allow. */
export const badValue: Rule<{
  /** Absent for a list or a mapping, which cannot be repeated in a sentence. */
  readonly value: string | undefined;
  readonly zh: string;
  readonly en: string;
  readonly nearest?: string;
}> = {
  code: 'Y204',
  name: 'bad-value',
  severity: 'error',
  message: {
    zh: ({ value, zh }) => (value === undefined ? `这里不合要求：${zh}` : `值“${inSentence(value)}”不合要求：${zh}`),
    en: ({ value, en }) =>
      value === undefined ? `this does not fit: ${en}` : `the value “${inSentence(value)}” does not fit: ${en}`,
  },
  help: didYouMean,
  explanation: () => ({
    why: {
      zh: '有的键只认规定的几个词，换一个说法就不起作用。',
      en: 'Some keys take a few words only, and another word for the same does nothing.',
    },
    bad: { head: 'calendar: { rest-day: 顺延 }\n' },
    good: { head: 'calendar: { rest-day: postpone }\n' },
  }),
};
