import { foundBy, type CheckContext } from '../check/check-rule';
import { RULES } from '../check/rules';
import type { Finding } from '../diagnostic/finding';

/** What every rule finds. */
export function findAll(context: CheckContext): readonly Finding[] {
  return foundBy(RULES, context);
}
