import { duplicatePeriod as rule } from '../../load/rules/duplicate-period';
import { within } from '../../source/place';
import { checkRule } from '../check-rule';

/** Follow-ups of one task that come to the same period; other windows are compared when the plan is read. */
export const duplicatePeriod = checkRule<{ readonly period: string }>({
  ...rule,
  search({ matched }, say) {
    for (const { task, period } of matched.repeated) say(within(task.place, 'when'), { period });
  },
});
