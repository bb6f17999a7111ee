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
};
