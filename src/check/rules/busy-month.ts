import { valueAt } from '../../source/place';
import { gateRule } from '../check-rule';
import { middleOfOthers, workloadOf } from '../workload';

/** A plan with fewer occurrences than two a month has no months to compare. */
const FEWEST_IN_YEAR = 24;
/** Twice as many as in the middle one of the other months, and so many more that it is no chance. */
const TIMES_AS_MANY = 2;
const FEWEST_MORE = 8;

const EXAMPLE_UNITS = `units: [一科, 二科, 三科, 四科, 五科, 六科, 七科, 八科]
groups: { 前四科: [一科, 二科, 三科, 四科], 后四科: [五科, 六科, 七科, 八科] }
`;

/** Two regular duties, and a review of all units, one half of them and the other. */
function exampleTasks(first: string, second: string): string {
  return `- { id: 1-1, title: 召开例会, when: 每月1次, lead: 一科 }
- { id: 1-2, title: 报送信息, when: 每月1次, lead: 二科 }
- { id: 1-3, title: 接受检查, when: ${first}, lead: 前四科 }
- { id: 1-4, title: 接受检查, when: ${second}, lead: 后四科 }
`;
}

/**
 * A month in which far more falls due than in the others. It is compared with the median of the other months, so that the
 * ends of quarters, which are full in every plan, neither hide it nor count as busy themselves.
 */
export const busyMonth = gateRule<{ readonly month: number; readonly count: number; readonly usual: number }>({
  code: 'Y414',
  name: 'busy-month',
  severity: 'info',
  message: {
    zh: ({ month, count, usual }) => `${month} 月到期 ${count} 期，别的月份一般 ${usual} 期`,
    en: ({ month, count, usual }) =>
      `${count} occurrences fall due in month ${month}, where other months have ${usual}`,
  },
  help: {
    zh: () => '能提前的，把时限分到别的月份',
    en: () => 'give what can be done earlier a date in another month',
  },
  explanation: () => ({
    why: {
      zh: '太多的事挤在一个月，办不过来，也查不过来。',
      en: 'Where too much falls due in one month it is neither done nor looked at properly.',
    },
    bad: { head: EXAMPLE_UNITS, tasks: exampleTasks('6月', '6月') },
    good: { head: EXAMPLE_UNITS, tasks: exampleTasks('4月', '9月') },
  }),
  search(_facts, context, say) {
    const { all, ofMonths } = workloadOf(context);
    if (all < FEWEST_IN_YEAR) return;
    const sorted = [...ofMonths].sort((a, b) => a - b);
    for (const [index, count] of ofMonths.entries()) {
      if (count < FEWEST_MORE) continue;
      const usual = middleOfOthers(sorted, count);
      if (count < TIMES_AS_MANY * usual || count - usual < FEWEST_MORE) continue;
      say(valueAt(context.plan.file, ['year']), { month: index + 1, count, usual });
    }
  },
});
