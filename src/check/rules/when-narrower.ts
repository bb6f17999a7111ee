import { within } from '../../source/place';
import { inSentence } from '../../text/in-sentence';
import { documentRule } from '../fidelity/document-rule';
import { relatedTo, whenAndQuote, type WhenAndQuote } from '../fidelity/when-and-quote';

/** A task that is owed within fewer days than its quote says: stricter than what was approved, and perhaps a slip. */
export const whenNarrower = documentRule<WhenAndQuote>({
  code: 'Y806',
  name: 'when-narrower',
  severity: 'warning',
  message: {
    zh: ({ when, said }) => `时限“${inSentence(when)}”比所引的原文“${inSentence(said.join('；'))}”窄`,
    en: ({ when, said }) => `“${inSentence(when)}” leaves fewer days than the quote: “${inSentence(said.join('; '))}”`,
  },
  help: {
    zh: ({ phrases }) =>
      `按原文写：when: ${phrases.map((phrase) => inSentence(phrase)).join(' 或 ')}；本单位要提前的，注明理由保留`,
    en: ({ phrases }) =>
      `as the document has it: when: ${phrases.map((phrase) => inSentence(phrase)).join(' or ')}; or keep it, and say why`,
  },
  explanation: () => ({
    why: {
      zh: '本单位可以把时间定得更早，但那不是批准的时限，逾期会提前算起，所以要注明理由。',
      en: 'An office may ask for a thing earlier than was approved; but then it is late earlier, too, and somebody should have decided so.',
    },
    bad: {
      head: 'source: source.txt',
      source: '一、强化学习教育\n1.集体学习。年内，组织一次警示教育。\n',
      task: 'when: 第四季度\nquote: 年内，组织一次警示教育',
    },
    good: {
      head: 'source: source.txt',
      source: '一、强化学习教育\n1.集体学习。年内，组织一次警示教育。\n',
      task: 'when: 年内\nquote: 年内，组织一次警示教育',
    },
  }),
  search(comparison, context, say) {
    for (const { task, sayings, standing } of comparison.owed.quotes) {
      if (standing !== 'narrower') continue;
      say(within(task.place, 'when'), whenAndQuote(comparison, context, task, sayings), relatedTo(comparison, sayings));
    }
  },
});
