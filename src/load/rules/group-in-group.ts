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
  explanation: () => ({
    why: {
      zh: '组里再套组，谁欠什么要翻几层才看得清。',
      en: 'With groups inside groups, one has to look in several places to see who owes what.',
    },
    bad: {
      head:
        'units: [机关党委, 第一党支部, 第二党支部]\n' +
        'groups:\n' +
        '  各支部: [第一党支部, 第二党支部]\n' +
        '  各党组织: [机关党委, 各支部]\n',
    },
    good: {
      head:
        'units: [机关党委, 第一党支部, 第二党支部]\n' +
        'groups:\n' +
        '  各支部: [第一党支部, 第二党支部]\n' +
        '  各党组织: [机关党委, 第一党支部, 第二党支部]\n',
    },
  }),
};
