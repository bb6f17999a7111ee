import type { Clause } from '../../model/plan';
import { within } from '../../source/place';
import { inSentence } from '../../text/in-sentence';
import { documentRule } from '../fidelity/document-rule';

/** A clause of the plan that the approved document does not have; one that holds only added tasks need not be there. */
export const clauseNotInSource = documentRule<{ readonly label: string; readonly title: string }>({
  code: 'Y810',
  name: 'clause-not-in-source',
  severity: 'warning',
  message: {
    zh: ({ label, title }) => `原文里没有“${inSentence(label)} ${inSentence(title)}”这一条`,
    en: ({ label, title }) => `the document has no clause “${inSentence(label)} ${inSentence(title)}”`,
  },
  help: {
    zh: () => '条号和标题照原文写；年中另外交办的任务，写明 added',
    en: () => 'label and title are those of the document; a duty given during the year says so with added',
  },
  explanation: () => ({
    why: {
      zh: '原文里没有的条，是谁批准的说不清。年中增加的任务要用 added 写明来由。',
      en: 'Nobody approved a clause that is not in the document. A duty that came later says with added who gave it.',
    },
    bad: {
      head: 'source: source.txt',
      source: '一、强化学习教育\n3.党风廉政。加强廉政教育。\n',
    },
    good: {
      head: 'source: source.txt',
      source: '一、强化学习教育\n1.集体学习。做好学习。\n',
    },
  }),
  search({ outline: { clauses }, document }, { plan }, say) {
    if (document.outline.items.length === 0 || clauses.every(({ item }) => item !== undefined)) return;
    const added = new Map<Clause, number>();
    for (const task of plan.tasks) if (task.added) added.set(task.clause, (added.get(task.clause) ?? 0) + 1);
    for (const { clause, item } of clauses) {
      const isAdded = clause.written > 0 && added.get(clause) === clause.written;
      if (item === undefined && !isAdded && clause.title !== '')
        say(within(clause.place, 'title'), { label: clause.label, title: clause.title });
    }
  },
});
