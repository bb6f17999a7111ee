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
};

/** A chain of ids; the middle of a long one is left out. */
function chainInWords(ids: readonly string[]): string {
  const shown = ids.length > 12 ? [...ids.slice(0, 10), '…', ...ids.slice(-1)] : ids;
  return shown.join(' → ');
}
