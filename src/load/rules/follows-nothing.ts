import type { Rule } from '../../diagnostic/rule';

/** A follow-up of a task that has no occurrence, or none that could be met. */
export const followsNothing: Rule<{ readonly id: string; readonly reason: 'not-owed' | 'no-minimum' }> = {
  code: 'Y408',
  name: 'follows-nothing',
  severity: 'error',
  message: {
    zh: ({ id, reason }) =>
      reason === 'not-owed' ? `任务 ${id} 没有期次，后面不能跟随任务` : `任务 ${id} 没有最少次数，后面不能跟随任务`,
    en: ({ id, reason }) =>
      reason === 'not-owed'
        ? `task ${id} has no occurrences that could be followed`
        : `task ${id} has no minimum that could be followed`,
  },
};
