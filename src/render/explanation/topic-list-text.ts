import type { Bilingual } from '../../diagnostic/language';
import type { RuleFacts } from '../../diagnostic/rule';
import type { Term } from '../../glossary/term';
import { wrapItems } from '../../text/wrap';
import type { ExplanationLook } from './explanation-look';
import { renderRuleListText } from './rule-list-text';
import { nameInBoth, SEPARATOR } from './term-words';

const RULES: Bilingual = { zh: '规则：', en: 'Rules:' };
const WORDS: Bilingual = { zh: '词语：', en: 'Words:' };

/** All that can be explained: the rules with a line each, and the words of the domain. */
export function renderTopicListText(
  rules: readonly RuleFacts[],
  terms: readonly Term[],
  look: ExplanationLook,
): string {
  const { language, paint, width } = look;
  const names = terms.map((term) => nameInBoth(term, language));
  const lines = ['', paint.strong(WORDS[language]), '', ...wrapItems(names, SEPARATOR[language], width)];
  return `${paint.strong(RULES[language])}\n\n${renderRuleListText(rules, look)}${lines.map((line) => `${line}\n`).join('')}`;
}
