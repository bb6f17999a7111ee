import type { Rule } from '../../diagnostic/rule';

/** A key that must be there and is not. */
export const missingKey: Rule<{ readonly key: string }> = {
  code: 'Y202',
  name: 'missing-key',
  severity: 'error',
  message: { zh: ({ key }) => `缺少必填的 ${key}`, en: ({ key }) => `${key} is required and missing` },
};
