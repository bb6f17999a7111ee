import type { OutlineItem } from '../../outline/outline';
import { inSentence } from '../../text/in-sentence';
import { documentRule, inDocument, placeInPlan } from '../fidelity/document-rule';

/** A numbered part of the approved document from which no task was made: its duties would be forgotten. */
export const clauseWithoutTask = documentRule<{ readonly label: string; readonly title: string }>({
  code: 'Y803',
  name: 'clause-without-task',
  severity: 'error',
  message: {
    zh: ({ label, title }) => `原文“${inSentence(label)} ${inSentence(title)}”没有任务`,
    en: ({ label, title }) =>
      `nothing in the plan stands for “${inSentence(label)} ${inSentence(title)}” of the document`,
  },
  help: {
    zh: () => '补上任务；没有时间要求的，写 when: 常态化',
    en: () => 'add a task; where the clause names no time, write when: 常态化',
  },
  explanation: () => ({
    why: {
      zh: '原文批准了的每一条都要有人办。计划里没有任务的那一条，月月提示都不会提到它。',
      en: 'Somebody owes every clause that was approved. One without a task is never mentioned by any prompt.',
    },
    bad: {
      head: 'source: source.txt',
      source: '一、强化学习教育\n1.集体学习。做好学习。\n2.廉政教育。加强廉政教育。\n',
    },
    good: { head: 'source: source.txt', source: '一、强化学习教育\n1.集体学习。做好学习。\n' },
  }),
  search(comparison, context, say) {
    for (const item of comparison.uncovered) {
      const args = { label: item.mark.label, title: item.titles[0] ?? '' };
      say(placeInPlan(comparison, context, item.start), args, [inDocument(comparison, headOf(item))]);
    }
  },
});

/** The number and the title, as far as they stand at the head of the part. */
function headOf({ start, textStart, titles }: OutlineItem): { start: number; end: number } {
  return { start, end: textStart + (titles[0]?.length ?? 0) };
}
