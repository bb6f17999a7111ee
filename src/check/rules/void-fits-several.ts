import { entryRule } from '../check-rule';

/** A void entry must fit exactly one record, and fits several. */
export const voidFitsSeveral = entryRule({
  code: 'Y714',
  name: 'void-fits-several',
  severity: 'error',
  kind: 'void-fits-several',
  at: () => ['of'],
  message: {
    zh: (problem) => `与 of 相符的记录不止一条（第 ${problem.lines.join('、')} 行）`,
    en: (problem) => `several records fit of (lines ${problem.lines.join(', ')})`,
  },
  help: {
    zh: () => '多写几个键，只留一条相符',
    en: () => 'add keys until only one fits',
  },
});
