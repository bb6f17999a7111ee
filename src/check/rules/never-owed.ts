import { leadUnits } from '../../schedule/expand';
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
  search({ plan, matched }, say) {
    const owed = new Set(matched.slots.map(({ occurrence }) => occurrence.task));
    matched.repeated.forEach(({ task }) => owed.add(task)); // left out for another reason, which is told
    for (const task of plan.tasks) {
      const hasWindows = task.when.items.some(({ windows }) => windows.length > 0);
      if (hasWindows && leadUnits(plan, task).length > 0 && !owed.has(task))
        say(within(task.place, 'when'), { id: task.id });
    }
  },
});
