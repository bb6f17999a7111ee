import type { Saying } from '../../outline/read-document';
import type { Stretch } from '../../outline/paragraphs';
import { inSentence } from '../../text/in-sentence';
import type { Comparison } from '../fidelity/compare';
import { documentRule, inDocument, placeInPlan, wordsAt } from '../fidelity/document-rule';

const LONGEST_SENTENCE = 120;
const LONGEST_THING = 8;

/** A time or a count that the approved document states and no task quotes: a dated duty that nobody owes. */
export const phraseWithoutTask = documentRule<{ readonly words: string; readonly sentence: string }>({
  code: 'Y804',
  name: 'phrase-without-task',
  severity: 'error',
  message: {
    zh: ({ words }) => `原文写了“${inSentence(words)}”，没有任务引用它`,
    en: ({ words }) => `the document says “${inSentence(words)}”, and no task quotes it`,
  },
  help: {
    zh: ({ sentence }) => `补一个任务，或者让任务的 quote 包含它：${inSentence(sentence, LONGEST_SENTENCE)}`,
    en: ({ sentence }) => `add a task, or let a task quote it: ${inSentence(sentence, LONGEST_SENTENCE)}`,
  },
  explanation: {
    why: {
      zh: '原文写明了时间或次数的事，最容易查，也最容易误。没有任务引用它，就没有人会按时提醒。',
      en: 'What has a date or a count is what an inspector asks for. Without a task that quotes it, nobody is reminded.',
    },
    bad: {
      head: 'source: source.txt',
      source: '一、强化学习教育\n1.集体学习。抓好集体学习。12月，开展一次测试。\n',
      task: 'when: 常态化\nquote: 抓好集体学习',
    },
    good: {
      head: 'source: source.txt',
      source: '一、强化学习教育\n1.集体学习。抓好集体学习。12月，开展一次测试。\n',
      task: 'when: 12月\nquote: 12月，开展一次测试',
    },
  },
  search(comparison, context, say) {
    const uncovered = new Set(
      comparison.phrases.filter(({ isCovered }) => !isCovered).map(({ phrase }) => phrase.stretch.start),
    );
    for (const saying of comparison.document.sayings) {
      // A time that holds for several counts is said once, with the first of them.
      const left = stretchesOf(saying).filter(({ start }) => uncovered.delete(start));
      const [first] = left;
      if (first === undefined) continue;
      const words = left.map((stretch) => tellingWords(comparison, stretch, saying)).join('…');
      const args = { words, sentence: wordsAt(comparison, saying.sentence) };
      say(placeInPlan(comparison, context, first.start), args, [inDocument(comparison, spanOf(left))]);
    }
  },
});

/** A count says little without the thing that is counted: 1次意识形态研判. */
function tellingWords(comparison: Comparison, stretch: Stretch, { count, sentence }: Saying): string {
  const words = wordsAt(comparison, stretch);
  if (stretch !== count) return words;
  const behind = wordsAt(comparison, { start: stretch.end, end: Math.min(sentence.end, stretch.end + LONGEST_THING) });
  return words + (/^(?![和及与并等])\p{Script=Han}+?(?=[和及与并等]|\P{Script=Han}|$)/u.exec(behind)?.[0] ?? '');
}

function stretchesOf({ time, count }: Saying): readonly Stretch[] {
  return [time, count].filter((stretch) => stretch !== undefined);
}

function spanOf(stretches: readonly Stretch[]): Stretch {
  return {
    start: Math.min(...stretches.map(({ start }) => start)),
    end: Math.max(...stretches.map(({ end }) => end)),
  };
}
