import type { Rule } from '../../diagnostic/rule';

/** A name that another unit or group has already. */
export const duplicateUnit: Rule<{ readonly name: string }> = {
  code: 'Y503',
  name: 'duplicate-unit',
  severity: 'error',
  message: {
    zh: ({ name }) => `“${name}”已经是一个单位或一组单位的名称`,
    en: ({ name }) => `“${name}” names a unit or a group already`,
  },
  explanation: () => ({
    why: {
      zh: '两个单位一个名称，任务和记录就不知道说的是哪一个。',
      en: 'Where two units have one name, neither a task nor a record can say which is meant.',
    },
    bad: { head: 'units: [办公室, 机关党委, 办公室]\n' },
    good: { head: 'units: [办公室, 机关党委, 人事处]\n' },
  }),
};
