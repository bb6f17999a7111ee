import { within } from '../../source/place';
import { inSentence } from '../../text/in-sentence';
import { documentRule, inDocument } from '../fidelity/document-rule';

/** A clause stands in the section that it has in the approved document. */
export const clauseInOtherSection = documentRule<{
  readonly title: string;
  readonly section: string;
  readonly source: string;
}>({
  code: 'Y813',
  name: 'clause-in-other-section',
  severity: 'warning',
  message: {
    zh: ({ title, section, source }) =>
      `“${inSentence(title)}”在原文中属于“${inSentence(source)}”，不属于“${inSentence(section)}”`,
    en: ({ title, section, source }) =>
      `“${inSentence(title)}” belongs to “${inSentence(source)}” in the document, not to “${inSentence(section)}”`,
  },
  help: {
    zh: ({ source }) => `移到“${inSentence(source)}”下面`,
    en: ({ source }) => `move it under “${inSentence(source)}”`,
  },
  explanation: () => ({
    why: {
      zh: '年度总结按部分汇总，条放错了部分，两个部分的数都不对。',
      en: 'The year is summed up by section; a clause in the wrong one makes the figures of both wrong.',
    },
    bad: {
      head: 'source: source.txt',
      source: '一、强化学习教育\n2.读书。抓好读书。\n二、强化队伍建设\n1.集体学习。做好学习。\n',
    },
    good: { head: 'source: source.txt', source: '一、强化学习教育\n1.集体学习。做好学习。\n' },
  }),
  search(comparison, _context, say) {
    for (const { clause, section, otherSection } of comparison.outline.clauses) {
      if (otherSection === undefined || clause.title === '') continue;
      const source = otherSection.titles[0] ?? otherSection.mark.label;
      const related = inDocument(comparison, {
        start: otherSection.start,
        end: otherSection.textStart + source.length,
      });
      say(within(clause.place, 'title'), { title: clause.title, section: section.title, source }, [related]);
    }
  },
});
