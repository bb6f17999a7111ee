import type { NamedPlace } from '../../source/place';
import { within } from '../../source/place';
import { inSentence } from '../../text/in-sentence';
import { documentRule, inDocument, wordsAt } from '../fidelity/document-rule';
import { PassageFinder } from '../fidelity/nearest-passage';

interface Difference {
  /** The words of the quote that the document does not have, and those that it has instead; either may be empty. */
  readonly wrote: string;
  readonly says: string;
  /** The passage of the document that is most like the quote. */
  readonly passage: string;
}

const LONGEST_PASSAGE = 120;
/** So many quotes of a plan are compared with the document to say where they differ; of more, only that they do. */
const MOST_COMPARED = 200;

/** A quote must stand in the approved document word for word; white space and full-width forms aside. */
export const quoteNotInSource = documentRule<{ readonly difference: Difference | undefined }>({
  code: 'Y801',
  name: 'quote-not-in-source',
  severity: 'error',
  message: {
    zh: ({ difference }) =>
      difference === undefined ? '原文里没有这段话' : `与原文不符：${differenceInChinese(difference)}`,
    en: ({ difference }) =>
      difference === undefined
        ? 'the document does not say this'
        : `not as in the document: ${differenceInEnglish(difference)}`,
  },
  help: {
    zh: ({ difference }) =>
      difference === undefined ? '照录原文，一字不改' : `照原文写：${inSentence(difference.passage, LONGEST_PASSAGE)}`,
    en: ({ difference }) =>
      difference === undefined
        ? 'copy the words of the document as they are'
        : `the document says: ${inSentence(difference.passage, LONGEST_PASSAGE)}`,
  },
  explanation: () => ({
    why: {
      zh: '引文改了一个字，就不再是批准过的话。quote 是任务的出处，时限和次数都要对着它核。',
      en: 'A quote with one word changed is no longer what was approved. It is what a task rests on, and what its time and count are held to.',
    },
    bad: {
      head: 'source: source.txt',
      source: '一、强化学习教育\n1.集体学习。6月，组织党员干部集体学习一次。\n',
      task: 'quote: 6月，组织全体党员集体学习一次',
    },
    good: {
      head: 'source: source.txt',
      source: '一、强化学习教育\n1.集体学习。6月，组织党员干部集体学习一次。\n',
      task: 'quote: 6月，组织党员干部集体学习一次',
    },
  }),
  search(comparison, _context, say) {
    const missing = comparison.quotes.filter(({ places }) => places.length === 0);
    if (missing.length === 0) return;
    const finder = new PassageFinder(comparison.document);
    missing.forEach(({ task, quote }, index) => {
      const place = within(task.place, 'quote');
      const nearest = index < MOST_COMPARED ? finder.nearest(quote) : undefined;
      if (nearest === undefined) return say(place, { difference: undefined });
      const { wrote, says, passage } = nearest;
      const at: NamedPlace = { ...place, inner: { from: nearest.quote.start, to: nearest.quote.end } };
      const difference = { wrote, says, passage: wordsAt(comparison, passage) };
      say(at, { difference }, [inDocument(comparison, passage)]);
    });
  },
});

function differenceInChinese({ wrote, says }: Difference): string {
  if (wrote === '') return `这里少了“${inSentence(says)}”`;
  return says === '' ? `这里多了“${inSentence(wrote)}”` : `这里写作“${inSentence(wrote)}”，原文是“${inSentence(says)}”`;
}

function differenceInEnglish({ wrote, says }: Difference): string {
  if (wrote === '') return `“${inSentence(says)}” is missing here`;
  return says === ''
    ? `“${inSentence(wrote)}” is too much here`
    : `“${inSentence(wrote)}” here, “${inSentence(says)}” there`;
}
