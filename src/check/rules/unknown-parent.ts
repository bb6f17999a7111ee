import { within } from '../../source/place';
import { KnownWords } from '../../text/nearest';
import { checkRule } from '../check-rule';

/** A unit's `parent` must be a unit of the plan. */
export const unknownParent = checkRule<{ readonly parent: string; readonly nearest: string | undefined }>({
  code: 'Y504',
  name: 'unknown-parent',
  severity: 'error',
  message: {
    zh: ({ parent }) => `units 里没有上级单位“${parent}”`,
    en: ({ parent }) => `units does not name the parent “${parent}”`,
  },
  help: {
    zh: ({ nearest }) => (nearest === undefined ? undefined : `是不是 ${nearest}？`),
    en: ({ nearest }) => (nearest === undefined ? undefined : `did you mean ${nearest}?`),
  },
  search({ plan }, say) {
    const names = new KnownWords(plan.units.map(({ name }) => name));
    for (const { parent, place } of plan.units) {
      if (parent === undefined || names.has(parent)) continue;
      say(within(place, 'parent'), { parent, nearest: names.nearestTo(parent) });
    }
  },
});
