import { itemAt } from '../../outline/outline';
import { within } from '../../source/place';
import { inSentence } from '../../text/in-sentence';
import { documentRule, inDocument } from '../fidelity/document-rule';

/** A task stands under the clause that it quotes, or the clause's number in every paper is wrong. */
export const quoteOfOtherClause = documentRule<{
  readonly label: string;
  /** Where it stands; absent where that is before the first clause. */
  readonly found: { readonly label: string; readonly title: string } | undefined;
}>({
  code: 'Y802',
  name: 'quote-of-other-clause',
  severity: 'error',
  message: {
    zh: ({ label, found }) =>
      found === undefined
        ? `这段话在原文开头，不在“${inSentence(label)}”这一条`
        : `这段话在原文“${inSentence(`${found.label} ${found.title}`)}”，不在“${inSentence(label)}”这一条`,
    en: ({ label, found }) =>
      found === undefined
        ? `the document says this before its first clause, not in “${inSentence(label)}”`
        : `the document says this in “${inSentence(`${found.label} ${found.title}`)}”, not in “${inSentence(label)}”`,
  },
  help: {
    zh: () => '把任务移到所引的那一条下面，或者改引本条的原话',
    en: () => 'move the task under the clause that it quotes, or quote its own clause',
  },
  explanation: () => ({
    why: {
      zh: '任务放错了条，月提示、责任清单里的条号就都跟着错。',
      en: 'A task under the wrong clause carries the wrong number into every paper that lists duties by clause.',
    },
    bad: {
      head: 'source: source.txt',
      source: '一、强化学习教育\n1.集体学习。做好学习。\n2.廉政教育。6月，组织一次警示教育。\n',
      task: 'quote: 6月，组织一次警示教育',
    },
    good: {
      head: 'source: source.txt',
      source: '一、强化学习教育\n1.集体学习。6月，组织一次警示教育。\n',
      task: 'quote: 6月，组织一次警示教育',
    },
  }),
  search(comparison, _context, say) {
    for (const { task, places, isInOwnClause } of comparison.quotes) {
      const [place] = places;
      if (isInOwnClause || place === undefined) continue;
      const item = itemAt(comparison.document.outline.items, place.start);
      const found = item && { label: item.mark.label, title: item.titles[0] ?? '' };
      say(within(task.place, 'quote'), { label: task.clause.label, found }, [inDocument(comparison, place)]);
    }
  },
});
