import { didYouMean } from '../../diagnostic/did-you-mean';
import { within } from '../../source/place';
import { inSentence } from '../../text/in-sentence';
import { KnownWords } from '../../text/nearest';
import { gateRule } from '../check-rule';
import { exampleBaseline } from '../example-baseline';
import type { GivenBaselines } from '../gate-facts';

/** A task says that it satisfies what no baseline of the plan requires: it counts for nothing there. */
export const unknownRequirement = gateRule<{
  readonly id: string;
  readonly nearest: string | undefined;
  /** A baseline that has it and that the plan does not name. */
  readonly elsewhere: string | undefined;
}>({
  code: 'Y604',
  name: 'unknown-requirement',
  severity: 'error',
  message: {
    zh: ({ id }) => `计划的最低要求里没有“${inSentence(id)}”这一条`,
    en: ({ id }) => `no baseline of the plan requires “${inSentence(id)}”`,
  },
  help: {
    zh: ({ nearest, elsewhere }) =>
      elsewhere === undefined ? didYouMean.zh({ nearest }) : `它在 ${elsewhere} 里：写 baselines: [${elsewhere}]`,
    en: ({ nearest, elsewhere }) =>
      elsewhere === undefined ? didYouMean.en({ nearest }) : `${elsewhere} has it: write baselines: [${elsewhere}]`,
  },
  explanation: () => ({
    why: {
      zh: 'satisfies 写错，这项任务就不算落实任何要求，规定的事看起来像是没有安排。',
      en: 'With a wrong id in satisfies the task counts for no requirement, and the duty seems to be missing.',
    },
    bad: {
      head: 'baselines: [own]',
      task: 'when: 每季度1次\nsatisfies: [study, studies]',
      baseline: exampleBaseline(),
    },
    good: {
      head: 'baselines: [own]',
      task: 'when: 每季度1次\nsatisfies: [study]',
      baseline: exampleBaseline(),
    },
  }),
  search({ baselines }, { plan, leftOut }, say) {
    if (plan.tasks.every(({ satisfies }) => satisfies.length === 0)) return;
    const isAllKnown = baselines.isWhole && plan.baselines.every(({ id }) => baselines.byId.has(id));
    if (!isAllKnown || leftOut.baselines) return; // what is wrong there is told there
    const given = plan.baselines.flatMap(({ id }) => baselines.byId.get(id)?.requirements ?? []);
    const known = new KnownWords(given.map(({ id }) => id));
    for (const { satisfies, place } of plan.tasks) {
      for (const [index, id] of satisfies.entries()) {
        if (known.has(id)) continue;
        const args = { id, nearest: known.nearestTo(id), elsewhere: ownerOf(id, baselines) };
        say(within(place, 'satisfies', index), args);
      }
    }
  },
});

function ownerOf(id: string, { byId }: GivenBaselines): string | undefined {
  return [...byId.values()].find(({ requirements }) => requirements.some((each) => each.id === id))?.id;
}
