import { didYouMean } from '../../diagnostic/did-you-mean';
import { entryRule } from '../check-rule';
import { wordsOf } from '../plan-words';

/** A record names a unit that the plan does not have. */
export const recordUnknownUnit = entryRule({
  code: 'Y702',
  name: 'record-unknown-unit',
  severity: 'error',
  incidental: ['index', 'nearest'],
  kind: 'unknown-unit',
  at: ({ index }) => (index === undefined ? ['unit'] : ['unit', index]),
  nearest: ({ name }, plan) => wordsOf(plan).units.nearestTo(name),
  message: {
    zh: (problem) => `units 和 groups 里没有“${problem.name}”`,
    en: (problem) => `neither units nor groups names “${problem.name}”`,
  },
  help: didYouMean,
  explanation: () => ({
    why: {
      zh: '单位的名称对不上，这一笔不算在任何单位名下。',
      en: 'A record of a unit that is not in the plan counts for none.',
    },
    bad: {
      task: 'title: 开展主题党日\nlead: 各支部\n',
      records: '- { task: 1-1, unit: 第一支部, date: 2022-06-20 }\n',
    },
    good: {
      task: 'title: 开展主题党日\nlead: 各支部\n',
      records: '- { task: 1-1, unit: 第一党支部, date: 2022-06-20 }\n',
    },
  }),
});
