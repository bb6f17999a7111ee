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
  explanation: () => ({
    why: {
      zh: '起止写反就一天也不剩，任务会不声不响地消失。',
      en: 'With the ends the wrong way round no day is left, and the task would vanish without a word.',
    },
    bad: { task: 'title: 开展消防巡查\n' + 'when: 每月1次\n' + 'from: 2022-11-01\n' + 'until: 2022-03-31\n' },
    good: { task: 'title: 开展消防巡查\n' + 'when: 每月1次\n' + 'from: 2022-03-01\n' + 'until: 2022-11-30\n' },
  }),
};
