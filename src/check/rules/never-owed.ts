import { leadUnits } from '../../schedule/expand';
import type { Task, Unit } from '../../model/plan';
import { within } from '../../source/place';
import { checkRule } from '../check-rule';

/** `from` and `until`, of the task or of its units, leave nothing of what the phrase says. */
export const neverOwed = checkRule<{ readonly id: string }>({
  code: 'Y409',
  name: 'never-owed',
  severity: 'warning',
  message: {
    zh: ({ id }) => `任务 ${id} 在 from、until 之间一期也没有`,
    en: ({ id }) => `between from and until nothing is left of task ${id}`,
  },
  explanation: () => ({
    why: {
      zh: '任务写在计划里，却一期也不会到期，等于没有布置。',
      en: 'The task stands in the plan and never falls due: nobody has been told to do it.',
    },
    bad: { task: 'title: 开展新进人员培训\nwhen: 3月\nlead: 办公室\nfrom: 2022-07-01\n' },
    good: { task: 'title: 开展新进人员培训\nwhen: 9月\nlead: 办公室\nfrom: 2022-07-01\n' },
  }),
  search({ plan, matched }, say) {
    if (!plan.tasks.some(isCut) && !plan.units.some(isCut)) return; // all that the phrases say is owed
    const owed = new Set<Task>();
    for (const { occurrence } of matched.slots) owed.add(occurrence.task);
    matched.repeated.forEach(({ task }) => owed.add(task)); // left out for another reason, which is told
    for (const task of plan.tasks) {
      if (owed.has(task)) continue;
      const hasWindows = task.when.items.some(({ windows }) => windows.length > 0);
      if (hasWindows && leadUnits(plan, task).length > 0) say(within(task.place, 'when'), { id: task.id });
    }
  },
});

function isCut({ from, until }: Task | Unit): boolean {
  return from !== undefined || until !== undefined;
}
