import type { Bilingual, Language } from '../../diagnostic/language';
import type { RuleFacts } from '../../diagnostic/rule';
import { SEVERITY_WORDS } from '../../diagnostic/severity-words';
import { firstSentence } from '../../text/first-sentence';
import { escapeMarkdown } from '../../text/markdown-escape';

const HEAD: Bilingual = {
  zh: '| 代码 | 名称 | 程度 | 说明 |\n| --- | --- | --- | --- |',
  en: '| Code | Name | Severity | Why |\n| --- | --- | --- | --- |',
};

/**
 * Rules as a table in Markdown.
 *
 * @param linked whether each stands below the table, under its own heading
 */
export function renderRuleListMarkdown(rules: readonly RuleFacts[], language: Language, linked = false): string {
  const rows = rules.map(({ code, name, severity, explanation }) => {
    const shown = linked ? `[${code}](#${code.toLowerCase()}-${name})` : code;
    const why = escapeMarkdown(firstSentence(explanation().why[language]));
    return `| ${shown} | ${name} | ${SEVERITY_WORDS[severity][language]} | ${why} |`;
  });
  return `${[HEAD[language], ...rows].join('\n')}\n`;
}
