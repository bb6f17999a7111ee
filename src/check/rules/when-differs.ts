import { within } from '../../source/place';
import { inSentence } from '../../text/in-sentence';
import { documentRule } from '../fidelity/document-rule';
import { relatedTo, whenAndQuote, type WhenAndQuote } from '../fidelity/when-and-quote';

/** A task is due when its quote says; otherwise the plan contradicts the document. */
export const whenDiffers = documentRule<WhenAndQuote>({
  code: 'Y805',
  name: 'when-differs',
  severity: 'error',
  message: {
    zh: ({ when, said }) => `时限“${inSentence(when)}”与所引的原文“${inSentence(said.join('；'))}”不一致`,
    en: ({ when, said }) => `“${inSentence(when)}” is not what the quote says: “${inSentence(said.join('; '))}”`,
  },
  help: {
    zh: ({ phrases }) => `按原文写：when: ${phrases.map((phrase) => inSentence(phrase)).join(' 或 ')}`,
    en: ({ phrases }) => `as the document has it: when: ${phrases.map((phrase) => inSentence(phrase)).join(' or ')}`,
  },
  explanation: () => ({
    why: {
      zh: '原文写12月、计划写11月，提示和逾期就都按错的算。要改时限，用延期记录，写明谁批准。',
      en: 'If the document says December and the plan November, every prompt is wrong. To move a date, record an extension and who approved it.',
    },
    bad: {
      head: 'source: source.txt',
      source: '一、强化学习教育\n1.集体学习。12月，开展一次测试。\n',
      task: 'when: 11月\nquote: 12月，开展一次测试',
    },
    good: {
      head: 'source: source.txt',
      source: '一、强化学习教育\n1.集体学习。12月，开展一次测试。\n',
      task: 'when: 12月\nquote: 12月，开展一次测试',
    },
  }),
  search(comparison, context, say) {
    for (const { task, sayings, standing } of comparison.owed.quotes) {
      if (standing !== 'different') continue;
      say(within(task.place, 'when'), whenAndQuote(comparison, context, task, sayings), relatedTo(comparison, sayings));
    }
  },
});
