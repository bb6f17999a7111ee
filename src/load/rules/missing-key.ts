import type { Rule } from '../../diagnostic/rule';

/** A key that must be there and is not. */
export const missingKey: Rule<{ readonly key: string }> = {
  code: 'Y202',
  name: 'missing-key',
  severity: 'error',
  message: { zh: ({ key }) => `缺少必填的 ${key}`, en: ({ key }) => `${key} is required and missing` },
  explanation: () => ({
    why: {
      zh: '缺了必填的一项，这一段就用不上：没有责任单位的任务，到期时找不到人问。',
      en: 'Without a key that it needs, the part is left out: a task without a lead can be asked of nobody.',
    },
    bad: { tasks: '- { id: 3-1, title: 评选表彰先进支部, when: 6月 }\n' },
    good: { tasks: '- { id: 3-1, title: 评选表彰先进支部, when: 6月, lead: 机关党委 }\n' },
  }),
};
