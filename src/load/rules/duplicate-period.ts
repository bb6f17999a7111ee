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
  explanation: () => ({
    why: {
      zh: '两期用一个名字，一条记录就不知道算在哪一期上。',
      en: 'Where two occurrences have one name, nobody can say which of them a record is of.',
    },
    bad: { task: 'title: 讲授专题党课\nwhen: [第二季度, 4月至6月]\nlead: 第一党支部\n' },
    good: { task: 'title: 讲授专题党课\nwhen: 第二季度2次\nlead: 第一党支部\n' },
  }),
};
