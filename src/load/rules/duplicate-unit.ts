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
};
