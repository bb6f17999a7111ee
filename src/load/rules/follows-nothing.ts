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
  explanation: () => ({
    why: {
      zh: '常态化的任务没有办结的那一天，跟在后面的任务就没有起点。',
      en: 'An ongoing task is never done on a day, so what follows it has no day to begin.',
    },
    bad: {
      tasks:
        '- { id: 8-1, title: 收集职工意见, when: 常态化, lead: 办公室 }\n' +
        '- { id: 8-2, title: 答复职工意见, when: { after: 8-1, within: 15 days }, lead: 办公室 }\n',
    },
    good: {
      tasks:
        '- { id: 8-1, title: 收集职工意见, when: 每半年1次, lead: 办公室 }\n' +
        '- { id: 8-2, title: 答复职工意见, when: { after: 8-1, within: 15 days }, lead: 办公室 }\n',
    },
  }),
};
