import { didYouMean } from '../../diagnostic/did-you-mean';
import type { Rule } from '../../diagnostic/rule';

/** A lead, a helper or a member of a group that the plan does not have. */
export const unknownUnit: Rule<{ readonly name: string; readonly nearest: string | undefined }> = {
  code: 'Y501',
  name: 'unknown-unit',
  severity: 'error',
  incidental: ['nearest'],
  message: {
    zh: ({ name }) => `units 和 groups 里没有“${name}”`,
    en: ({ name }) => `neither units nor groups names “${name}”`,
  },
  help: didYouMean,
  explanation: () => ({
    why: {
      zh: '名称差一个字就是另一个单位，它的事没有人收到提示，也没有人负责。',
      en: 'A name with one wrong character is another unit: nobody is reminded, and nobody answers for the task.',
    },
    bad: { task: 'title: 慰问困难党员\nwhen: 1月底前\nlead: 第一党之部\n' },
    good: { task: 'title: 慰问困难党员\nwhen: 1月底前\nlead: 第一党支部\n' },
  }),
};
