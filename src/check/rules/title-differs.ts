import type { OutlineItem } from '../../outline/outline';
import { within, type NamedPlace } from '../../source/place';
import { inSentence } from '../../text/in-sentence';
import { documentRule, inDocument } from '../fidelity/document-rule';

/** Titles of sections and clauses are those of the approved document. */
export const titleDiffers = documentRule<{ readonly title: string; readonly source: string }>({
  code: 'Y807',
  name: 'title-differs',
  severity: 'warning',
  message: {
    zh: ({ title, source }) => `标题“${inSentence(title)}”与原文“${inSentence(source)}”不同`,
    en: ({ title, source }) => `the title “${inSentence(title)}” is “${inSentence(source)}” in the document`,
  },
  help: {
    zh: ({ source }) => `写作 title: ${inSentence(source, LONGEST_TITLE)}`,
    en: ({ source }) => `write title: ${inSentence(source, LONGEST_TITLE)}`,
  },
  explanation: () => ({
    why: {
      zh: '通报、清单照录标题；与批准的原文不同，看的人对不上号。',
      en: 'Papers repeat the titles; readers who hold the approved document must find them there.',
    },
    bad: {
      head: 'source: source.txt',
      source: '一、强化学习教育\n1.抓实集体学习。6月，组织一次集体学习。\n',
      task: 'quote: 6月，组织一次集体学习',
    },
    good: {
      head: 'source: source.txt',
      source: '一、强化学习教育\n1.集体学习。6月，组织一次集体学习。\n',
      task: 'quote: 6月，组织一次集体学习',
    },
  }),
  search(comparison, _context, say) {
    const compare = (place: NamedPlace, title: string, item: OutlineItem | undefined, hasTitle: boolean): void => {
      const source = item?.titles[0];
      if (item === undefined || source === undefined || hasTitle || title === '') return; // a missing one is told already
      const related = inDocument(comparison, { start: item.textStart, end: item.textStart + source.length });
      say(within(place, 'title'), { title, source }, [related]);
    };
    const { sections, clauses } = comparison.outline;
    sections.forEach(({ section, item, hasTitle }) => compare(section.place, section.title, item, hasTitle));
    clauses.forEach(({ clause, item, hasTitle }) => compare(clause.place, clause.title, item, hasTitle));
  },
});

const LONGEST_TITLE = 80;
