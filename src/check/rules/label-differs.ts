import { within } from '../../source/place';
import { inSentence } from '../../text/in-sentence';
import { documentRule, inDocument } from '../fidelity/document-rule';

/** A clause has the number that it has in the approved document. */
export const labelDiffers = documentRule<{ readonly label: string; readonly source: string }>({
  code: 'Y808',
  name: 'label-differs',
  severity: 'warning',
  message: {
    zh: ({ label, source }) => `条号“${inSentence(label)}”在原文中是“${inSentence(source)}”`,
    en: ({ label, source }) => `the label “${inSentence(label)}” is “${inSentence(source)}” in the document`,
  },
  help: {
    zh: ({ source }) => `写作 label: ${inSentence(source)}`,
    en: ({ source }) => `write label: ${inSentence(source)}`,
  },
  explanation: () => ({
    why: {
      zh: '条号错一位，问的和答的就不是一件事。大家按条号说事：“第3条办了没有”。',
      en: 'With a wrong number, question and answer are about two things. People ask whether clause 3 is done, not by its title.',
    },
    bad: {
      head: 'source: source.txt',
      source: '一、强化学习教育\n2.集体学习。6月，组织一次集体学习。\n',
      task: 'quote: 6月，组织一次集体学习',
    },
    good: {
      head: 'source: source.txt',
      source: '一、强化学习教育\n1.集体学习。6月，组织一次集体学习。\n',
      task: 'quote: 6月，组织一次集体学习',
    },
  }),
  search(comparison, _context, say) {
    for (const { clause, item, hasLabel } of comparison.outline.clauses) {
      if (item === undefined || hasLabel || clause.label === '') continue; // a missing one is told already
      const related = inDocument(comparison, { start: item.start, end: item.textStart });
      say(within(clause.place, 'label'), { label: clause.label, source: item.mark.label }, [related]);
    }
  },
});
