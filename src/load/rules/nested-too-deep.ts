import type { Rule } from '../../diagnostic/rule';

/** Brackets in brackets beyond all need: the parser recurses, and must not be led too far down. */
export const nestedTooDeep: Rule<{ readonly limit: number }> = {
  code: 'Y109',
  name: 'nested-too-deep',
  severity: 'error',
  message: {
    zh: ({ limit }) => `嵌套超过 ${limit} 层`,
    en: ({ limit }) => `nested deeper than ${limit} levels`,
  },
};
