import { didYouMean } from '../../diagnostic/did-you-mean';
import { within } from '../../source/place';
import { KnownWords } from '../../text/nearest';
import { checkRule } from '../check-rule';

/** A unit's `parent` must be a unit of the plan. */
export const unknownParent = checkRule<{ readonly parent: string; readonly nearest: string | undefined }>({
  code: 'Y504',
  name: 'unknown-parent',
  severity: 'error',
  incidental: ['nearest'],
  message: {
    zh: ({ parent }) => `units 里没有上级单位“${parent}”`,
    en: ({ parent }) => `units does not name the parent “${parent}”`,
  },
  help: didYouMean,
  explanation: () => ({
    why: {
      zh: '上级单位的名称对不上，汇总时这个单位就没有归处。',
      en: 'Where the parent is not among the units, nothing of this unit can be added up above it.',
    },
    bad: { head: 'units: [机关党委, { name: 第一党支部, parent: 机关党总支 }]\n' },
    good: { head: 'units: [机关党委, { name: 第一党支部, parent: 机关党委 }]\n' },
  }),
  search({ plan }, say) {
    if (plan.units.every(({ parent }) => parent === undefined)) return;
    const names = new KnownWords(plan.units.map(({ name }) => name));
    for (const { parent, place } of plan.units) {
      if (parent === undefined || names.has(parent)) continue;
      say(within(place, 'parent'), { parent, nearest: names.nearestTo(parent) });
    }
  },
});
