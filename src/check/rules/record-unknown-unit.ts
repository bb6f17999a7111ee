import { entryRule } from '../check-rule';

/** A record names a unit that the plan does not have. */
export const recordUnknownUnit = entryRule({
  code: 'Y702',
  name: 'record-unknown-unit',
  severity: 'error',
  incidental: ['index'],
  kind: 'unknown-unit',
  at: ({ index }) => (index === undefined ? ['unit'] : ['unit', index]),
  message: {
    zh: (problem) => `units 和 groups 里没有“${problem.name}”`,
    en: (problem) => `neither units nor groups names “${problem.name}”`,
  },
});
