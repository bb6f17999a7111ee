import type { Rule } from '../../diagnostic/rule';

/** Two occurrences of one task and unit with one key; also asked of follow-ups once records are matched. */
export const duplicatePeriod: Rule<{ readonly period: string }> = {
  code: 'Y404',
  name: 'duplicate-period',
  severity: 'error',
  message: {
    zh: ({ period }) => `同一个任务有两个期次都是 ${period}`,
    en: ({ period }) => `two occurrences of this task have the period ${period}`,
  },
  help: { zh: () => '写成次数（如 每季度2次），或者分成两个任务', en: () => 'write a count, or make it two tasks' },
};
