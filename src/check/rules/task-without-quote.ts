import { within } from '../../source/place';
import { documentRule } from '../fidelity/document-rule';

/** A task that quotes nothing cannot be held to the approved document. */
export const taskWithoutQuote = documentRule<{ readonly id: string }>({
  code: 'Y812',
  name: 'task-without-quote',
  severity: 'info',
  message: {
    zh: ({ id }) => `任务 ${id} 没有引用原文`,
    en: ({ id }) => `task ${id} quotes nothing from the document`,
  },
  help: {
    zh: () => '用 quote 照录它所依据的原话；原文里没有的，用 added 写明由谁交办',
    en: () => 'quote the words that it rests on; if they are not in the document, say with added who gave the task',
  },
  explanation: () => ({
    why: {
      zh: '没有引用原文的任务，时限和次数对不对，工具看不出来。',
      en: 'Whether the time and count of a task without a quote are right, nobody can tell.',
    },
    bad: {
      head: 'source: source.txt',
      source: '一、强化学习教育\n1.集体学习。抓好集体学习。\n',
    },
    good: {
      head: 'source: source.txt',
      source: '一、强化学习教育\n1.集体学习。抓好集体学习。\n',
      task: 'quote: 抓好集体学习',
    },
  }),
  search(_comparison, { plan }, say) {
    for (const { id, quote, added, place } of plan.tasks) {
      if (quote === undefined && added === undefined) say(within(place, 'id'), { id });
    }
  },
});
