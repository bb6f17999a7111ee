import type { Rule } from '../../diagnostic/rule';

/** Follow-ups that wait for each other, so that none can ever begin. */
export const circle: Rule<{ readonly ids: readonly string[] }> = {
  code: 'Y303',
  name: 'circle',
  severity: 'error',
  message: {
    zh: ({ ids }) => `这些任务互相等待：${chainInWords(ids)}`,
    en: ({ ids }) => `these tasks wait for each other: ${chainInWords(ids)}`,
  },
  explanation: () => ({
    why: {
      zh: '几个任务互相等对方先办，就一个也不会开始，一个也不会逾期。',
      en: 'Tasks that wait for each other never begin, and are never overdue.',
    },
    bad: {
      tasks:
        '- { id: 7-1, title: 征求意见, when: { after: 7-2, within: 5 workdays }, lead: 办公室 }\n' +
        '- { id: 7-2, title: 修改方案, when: { after: 7-1, within: 5 workdays }, lead: 办公室 }\n',
    },
    good: {
      tasks:
        '- { id: 7-1, title: 征求意见, when: 4月15日前, lead: 办公室 }\n' +
        '- { id: 7-2, title: 修改方案, when: { after: 7-1, within: 5 workdays }, lead: 办公室 }\n',
    },
  }),
};

/** A chain of ids; the middle of a long one is left out. */
function chainInWords(ids: readonly string[]): string {
  const shown = ids.length > 12 ? [...ids.slice(0, 10), '…', ...ids.slice(-1)] : ids;
  return shown.join(' → ');
}
