import { didYouMean } from '../../diagnostic/did-you-mean';
import { inSentence } from '../../text/in-sentence';
import { KnownWords } from '../../text/nearest';
import { gateRule } from '../check-rule';
import { exampleBaseline } from '../example-baseline';

/** A plan names a baseline that neither the program nor the user's own `baselines/` gives: nothing is compared with it. */
export const unknownBaseline = gateRule<{
  readonly id: string;
  readonly nearest: string | undefined;
  readonly known: readonly string[];
}>({
  code: 'Y603',
  name: 'unknown-baseline',
  severity: 'error',
  message: {
    zh: ({ id }) => `没有“${inSentence(id)}”这份最低要求`,
    en: ({ id }) => `there is no baseline “${inSentence(id)}”`,
  },
  help: {
    zh: ({ nearest, known }) =>
      didYouMean.zh({ nearest }) ?? `已有的：${known.join('、')}；自己的放在 plans/baselines/ 里`,
    en: ({ nearest, known }) =>
      didYouMean.en({ nearest }) ?? `there are ${known.join(', ')}; your own belong into plans/baselines/`,
  },
  explanation: () => ({
    why: {
      zh: '最低要求的 id 写错，计划就没有同规定核对，缺了什么也看不出来。',
      en: 'With a wrong id the plan is compared with nothing, and what it lacks stays unseen.',
    },
    bad: { head: 'baselines: [party-brunch]' },
    good: {
      head: 'baselines: [own]',
      task: 'when: 每季度1次\nsatisfies: [study]',
      baseline: exampleBaseline(),
    },
  }),
  search({ baselines }, { plan }, say) {
    if (plan.baselines.length === 0) return;
    const { byId, isWhole } = baselines;
    const known = [...byId.keys()];
    const words = new KnownWords(known);
    for (const { id, place } of plan.baselines)
      if (isWhole && !byId.has(id)) say(place, { id, nearest: words.nearestTo(id), known });
  },
});
