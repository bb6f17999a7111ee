import type { Bilingual } from '../../diagnostic/language';
import type { Saying } from '../../outline/saying';
import type { Stretch } from '../../outline/paragraphs';
import { beginningOf, inSentence } from '../../text/in-sentence';
import { oneLine } from '../../text/safe-text';
import type { Comparison } from '../fidelity/compare';
import { documentRule, inDocument, placeInPlan, wordsAt } from '../fidelity/document-rule';

/** So much of a sentence is kept: one without a stop may have thousands of times in it. */
const LONGEST_SENTENCE = 120;
const LONGEST_THING = 8;
/** So much of its words a waiver must name: no more than the message shows. */
const LONGEST_NAMED = 20;
/** So many of the tasks that quote it are named. */
const MOST_NAMED = 5;

interface Args {
  readonly words: string;
  readonly sentence: string;
  /** The tasks that quote it and owe something else, the first of them by id; none where nobody quotes it. */
  readonly ids: readonly string[];
  readonly quoting: number;
}

/** A time or a count that the approved document states, and that no task quotes and owes: a duty that nobody is told of. */
export const phraseWithoutTask = documentRule<Args>({
  code: 'Y804',
  name: 'phrase-without-task',
  severity: 'error',
  message: {
    zh: ({ words, ...quoted }) =>
      quoted.quoting === 0
        ? `原文写了“${inSentence(words)}”，没有任务引用它`
        : `原文写了“${inSentence(words)}”，没有任务按它定时限；引用它的有 ${namesOf(quoted).zh}`,
    en: ({ words, ...quoted }) =>
      quoted.quoting === 0
        ? `the document says “${inSentence(words)}”, and no task quotes it`
        : `the document says “${inSentence(words)}”, and no task is due then; it is quoted by ${namesOf(quoted).en}`,
  },
  help: {
    zh: ({ words, sentence, quoting }) =>
      `补一个任务，或者${quoting === 0 ? '让任务的 quote 包含它' : '改正这些任务的 when'}：${oneLine(sentence)}；不必列任务的，豁免的理由里写明“${inSentence(words)}”`,
    en: ({ words, sentence, quoting }) =>
      `add a task, or ${quoting === 0 ? 'let a task quote it' : 'mend the when of one of these'}: ${oneLine(sentence)}; a waiver must name “${inSentence(words)}” in its reason`,
  },
  // It stands at its clause, where those of all other sentences of the clause do.
  waivedNaming: ({ words }) => words.split('…').map((part) => [...part].slice(0, LONGEST_NAMED).join('')),
  explanation: () => ({
    why: {
      zh: '原文写明了时间或次数的事，最容易查，也最容易误。没有任务引用它、按它定时限，就没有人会按时提醒；一句话写了几个时间的，每个都要有任务。',
      en: 'What has a date or a count is what an inspector asks for. Without a task that quotes it and is due then, nobody is reminded; of several dates in one sentence, each needs a task.',
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
  }),
  search(comparison, context, say) {
    const uncovered = new Set(
      comparison.phrases
        .filter(({ isCovered, isMistaken }) => !isCovered && !isMistaken)
        .map(({ phrase }) => phrase.stretch.start),
    );
    if (uncovered.size === 0) return;
    for (const saying of comparison.document.sayings) {
      // A time that holds for several counts is said once, with the first of them.
      const left = stretchesOf(saying).filter(({ start }) => uncovered.delete(start));
      const [first] = left;
      if (first === undefined) continue;
      const words = left.map((stretch) => tellingWords(comparison, stretch, saying)).join('…');
      const quoting = comparison.phraseAt.get(first.start)?.quoting ?? [];
      const args: Args = {
        ...{ words, sentence: beginningOf(wordsAt(comparison, saying.sentence), LONGEST_SENTENCE) },
        ids: quoting.slice(0, MOST_NAMED).map(({ id }) => id),
        quoting: quoting.length,
      };
      say(placeInPlan(comparison, context, first.start), args, [inDocument(comparison, spanOf(left))]);
    }
  },
});

function namesOf({ ids, quoting }: Pick<Args, 'ids' | 'quoting'>): Bilingual {
  const more = quoting - ids.length;
  return {
    zh: `${ids.join('、')}${more > 0 ? ` 等 ${quoting} 个` : ''}`,
    en: `${ids.join(', ')}${more > 0 ? ` and ${more} more` : ''}`,
  };
}

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
