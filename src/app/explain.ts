import { ALL_RULES } from '../check/all-rules';
import type { RuleFacts } from '../diagnostic/rule';
import { nearestWord } from '../text/nearest';

/** The rule with a code or a name: `Y403`, `y403`, `403` or `impossible-date`. */
export function ruleNamed(word: string): RuleFacts | undefined {
  const plain = word.trim().toLowerCase();
  const code = /^\d{3}$/.test(plain) ? `y${plain}` : plain;
  return ALL_RULES.find((rule) => rule.code.toLowerCase() === code || rule.name === plain);
}

/** The code or the name that a word was probably meant to be. */
export function nearestTopic(word: string): string | undefined {
  const plain = word.trim();
  const known = ALL_RULES.flatMap(({ code, name }) => [code, name]);
  return nearestWord(plain.toUpperCase(), known) ?? nearestWord(plain.toLowerCase(), known);
}
