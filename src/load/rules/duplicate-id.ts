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
};
