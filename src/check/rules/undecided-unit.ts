import { UNDECIDED_UNIT } from '../../model/plan';
import { within } from '../../source/place';
import { checkRule } from '../check-rule';

/** A task that nobody owes yet: everything else works, but somebody has to decide. */
export const undecidedUnit = checkRule<{ readonly id: string }>({
  code: 'Y502',
  name: 'undecided-unit',
  severity: 'warning',
  message: {
    zh: ({ id }) => `任务 ${id} 的责任单位${UNDECIDED_UNIT}`,
    en: ({ id }) => `task ${id} has no lead unit yet (${UNDECIDED_UNIT})`,
  },
  explanation: () => ({
    why: {
      zh: '没有责任单位的任务不会有人办，越早明确越好。',
      en: 'A task that nobody owes is done by nobody; the sooner it is assigned, the better.',
    },
    bad: { task: 'title: 修订公文处理办法\nwhen: 10月底前\nlead: 待明确\n' },
    good: { task: 'title: 修订公文处理办法\nwhen: 10月底前\nlead: 办公室\n' },
  }),
  search({ plan }, say) {
    for (const { id, lead, place } of plan.tasks) if (lead === UNDECIDED_UNIT) say(within(place, 'lead'), { id });
  },
});
