import type { Unit } from '../../model/plan';
import { gateRule } from '../check-rule';
import { middleOfOthers, workloadOf } from '../workload';

/** So few units have no middle to compare with. */
const FEWEST_UNITS = 4;
/** Three times as many as the middle one of the other units, and so many more that it is no chance: one more a month. */
const TIMES_AS_MANY = 3;
const FEWEST_MORE = 12;

/**
 * A unit that owes far more than the rest. Units that owe nothing are left out, and the others compared with their median,
 * so that one more busy unit hides no other.
 */
export const busyUnit = gateRule<{ readonly unit: string; readonly count: number; readonly usual: number }>({
  code: 'Y506',
  name: 'busy-unit',
  severity: 'info',
  message: {
    zh: ({ unit, count, usual }) => `${unit}全年 ${count} 期，别的单位一般 ${usual} 期`,
    en: ({ unit, count, usual }) => `${unit} owes ${count} occurrences, where other units owe ${usual}`,
  },
  help: {
    zh: () => '能由别的单位牵头的，改写 lead，原来的单位写进 with',
    en: () => 'let other units lead what they can, and put this one under with',
  },
  explanation: () => ({
    why: {
      zh: '一个单位牵头的事远多于别的单位，容易顾不过来，也看不出别的单位的责任。',
      en: 'A unit that leads far more than all others cannot see to it, and hides what the others are to do.',
    },
    bad: { head: 'units: [一科, 二科, 三科, 四科]', tasks: exampleTasks('每月1次', '一科') },
    good: { head: 'units: [一科, 二科, 三科, 四科]', tasks: exampleTasks('每季度1次', '二科') },
  }),
  search(_facts, context, say) {
    const { ofUnits } = workloadOf(context);
    const owing = context.plan.units.filter(({ name }) => ofUnits.has(name));
    if (owing.length < FEWEST_UNITS) return;
    const loadOf = ({ name }: Unit): number => ofUnits.get(name)?.count ?? 0;
    const sorted = owing.map(loadOf).sort((a, b) => a - b);
    for (const unit of owing) {
      const count = loadOf(unit);
      if (count < FEWEST_MORE) continue;
      const usual = middleOfOthers(sorted, count);
      if (count < TIMES_AS_MANY * usual || count - usual < FEWEST_MORE) continue;
      say(unit.place, { unit: unit.name, count, usual });
    }
  },
});

/** Two regular duties, the second as often and of whom it is told, and a yearly one of each other unit. */
function exampleTasks(when: string, lead: string): string {
  return `- { id: 1-1, title: 召开例会, when: 每月1次, lead: 一科 }
- { id: 1-2, title: 报送信息, when: ${when}, lead: ${lead} }
- { id: 1-3, title: 开展培训, when: 3月, lead: 二科 }
- { id: 1-4, title: 组织测试, when: 6月, lead: 三科 }
- { id: 1-5, title: 总结经验, when: 9月, lead: 四科 }
`;
}
