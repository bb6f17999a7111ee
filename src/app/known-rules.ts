import type { RuleBook } from '../diagnostic/rule-book';

/** The book of rules, loaded when somebody looks into it: most plans waive nothing and answer without a finding. */
export function knownRules(): RuleBook {
  return (require('./rule-book') as typeof import('./rule-book')).RULE_BOOK;
}
