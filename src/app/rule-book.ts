import { RULES } from '../check/rules';
import { RuleBook } from '../diagnostic/rule-book';
import { READING_RULES } from '../load/rules';

/** Every rule that there is. */
export const RULE_BOOK = new RuleBook(READING_RULES, RULES);
