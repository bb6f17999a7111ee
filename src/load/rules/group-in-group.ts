import type { Rule } from '../../diagnostic/rule';

/** A group as the member of a group. */
export const groupInGroup: Rule<{ readonly name: string }> = {
  code: 'Y505',
  name: 'group-in-group',
  severity: 'error',
  message: {
    zh: ({ name }) => `“${name}”是一组单位，组里只能写单位`,
    en: ({ name }) => `“${name}” is a group, and a group holds units only`,
  },
  help: {
    zh: ({ name }) => `把“${name}”的单位逐个写出来`,
    en: ({ name }) => `write out the units of “${name}”`,
  },
};
