import { foundBy, type CheckContext } from '../check/check-rule';
import { RULES } from '../check/rules';
import type { Finding } from '../diagnostic/finding';
import type { RuleFacts } from '../diagnostic/rule';

/** What every rule finds, or every one of those that are asked. */
export function findAll(context: CheckContext, isAsked?: (rule: RuleFacts) => boolean): readonly Finding[] {
  return foundBy(isAsked === undefined ? RULES : RULES.filter(isAsked), context);
}
