import type { Saying } from '../../outline/saying';
import { beginningOf } from '../../text/in-sentence';
import { oneLine } from '../../text/safe-text';
import type { Comparison } from '../fidelity/compare';
import { documentRule, inDocument, placeInPlan, wordsAt } from '../fidelity/document-rule';

/** So much of a sentence is kept: one without a stop may have thousands of times in it. */
const LONGEST_SENTENCE = 120;

/**
 * A sentence that asks for several products at one time, each with a count of its own, and fewer tasks that owe them: one
 * would be taken for done with the other.
 */
export const statementsShareTask = documentRule<{
  readonly sentence: string;
  readonly products: number;
  readonly ids: readonly string[];
}>({
  code: 'Y811',
  name: 'statements-share-task',
  severity: 'warning',
  message: {
    zh: ({ products, ids }) => `原文这一句要求 ${products} 样，任务只有 ${ids.join('、')}`,
    en: ({ products, ids }) => `this sentence asks for ${products} things, and only ${ids.join(', ')} owes them`,
  },
  help: {
    zh: ({ sentence }) => `每样单列一个任务：${oneLine(sentence)}`,
    en: ({ sentence }) => `make a task of each: ${oneLine(sentence)}`,
  },
  explanation: () => ({
    why: {
      zh: '“考核一次，并下发一次通报”是两件事，分别完成、分别留痕；合成一个任务，做了一件就都算完成。',
      en: 'One review and one bulletin are two things to do and to prove. As one task, the first would count for both.',
    },
    bad: {
      head: 'source: source.txt',
      source: '一、强化学习教育\n1.集体学习。每季度进行一次考核，并下发一次通报。\n',
      task: 'when: 每季度1次\nquote: 每季度进行一次考核，并下发一次通报',
    },
    good: {
      head: 'source: source.txt',
      source: '一、强化学习教育\n1.集体学习。每季度进行一次考核，并下发一次通报。\n',
      tasks:
        '- { id: 1-1, title: 季度考核, when: 每季度1次, lead: 机关党委, quote: "每季度进行一次考核，并下发一次通报" }\n' +
        '- { id: 1-2, title: 考核通报, when: 每季度1次, lead: 机关党委, quote: "每季度进行一次考核，并下发一次通报" }\n',
    },
  }),
  search(comparison, context, say) {
    for (const products of productsBySentence(comparison)) {
      const [first] = products;
      if (first === undefined || products.length < 2) continue;
      const ids = tasksOwing(comparison, products);
      if (ids.length === 0 || ids.length >= products.length) continue;
      const args = {
        sentence: beginningOf(wordsAt(comparison, first.sentence), LONGEST_SENTENCE),
        products: products.length,
        ids,
      };
      say(placeInPlan(comparison, context, first.sentence.start), args, [inDocument(comparison, first.sentence)]);
    }
  },
});

/** Statements with a count of their own, of one sentence, that are owed in the same windows. */
function productsBySentence({ document }: Comparison): Iterable<readonly Saying[]> {
  const groups = new Map<string, Saying[]>();
  for (const saying of document.sayings) {
    if (saying.count === undefined || saying.statement.windows.length === 0) continue;
    const windows = saying.statement.windows.map(({ first, last, times }) => [first, last, times.min, times.max]);
    const key = JSON.stringify([saying.sentence.start, windows]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [saying]);
    else group.push(saying);
  }
  return groups.values();
}

/** The tasks that quote one of the products and owe it, in the plan's order. */
function tasksOwing({ phraseAt }: Comparison, products: readonly Saying[]): readonly string[] {
  const owing = new Set(products.flatMap(({ count }) => phraseAt.get(count?.start ?? -1)?.tasks ?? []));
  return [...owing].sort((a, b) => a.order - b.order).map(({ id }) => id);
}
