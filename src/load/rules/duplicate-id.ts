import type { Rule } from '../../diagnostic/rule';

/** An id that another task has already. */
export const duplicateId: Rule<{ readonly id: string }> = {
  code: 'Y301',
  name: 'duplicate-id',
  severity: 'error',
  message: { zh: ({ id }) => `编号 ${id} 已经用过`, en: ({ id }) => `the id ${id} is taken` },
  help: {
    zh: () => '每个任务的编号只能用一次，记录按编号找任务',
    en: () => 'an id stands for one task only; records refer to it',
  },
  explanation: () => ({
    why: {
      zh: '记录按编号找任务；两个任务一个编号，就不知道办结的是哪一个。',
      en: 'Records find their task by its id; where two tasks share one, nobody knows which of them was done.',
    },
    bad: {
      tasks:
        '- { id: 6-1, title: 编制年度预算, when: 9月, lead: 办公室 }\n' +
        '- { id: 6-1, title: 公开部门决算, when: 8月, lead: 办公室 }\n',
    },
    good: {
      tasks:
        '- { id: 6-1, title: 编制年度预算, when: 9月, lead: 办公室 }\n' +
        '- { id: 6-2, title: 公开部门决算, when: 8月, lead: 办公室 }\n',
    },
  }),
};
