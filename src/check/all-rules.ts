import type { RuleFacts } from '../diagnostic/rule';
import { READING_RULES } from '../load/rules';
import { compareBy } from '../text/order';
import { RULES } from './rules';

/** Every rule there is, in order of code. What is asked both as a file is read and afterwards stands here once. */
export const ALL_RULES: readonly RuleFacts[] = [...READING_RULES, ...RULES.filter(({ code }) => !isAboutReading(code))]
  .slice()
  .sort(compareBy(({ code }) => code));

function isAboutReading(code: string): boolean {
  return READING_RULES.some((rule) => rule.code === code);
}
