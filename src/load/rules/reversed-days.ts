import type { Rule } from '../../diagnostic/rule';

/** `until` before `from`, of a unit or a task. */
export const reversedDays: Rule<{ readonly from: string; readonly until: string }> = {
  code: 'Y407',
  name: 'reversed-days',
  severity: 'error',
  message: {
    zh: ({ from, until }) => `until（${until}）早于 from（${from}）`,
    en: ({ from, until }) => `until (${until}) is before from (${from})`,
  },
};
