import type { Bilingual, Language } from '../../diagnostic/language';
import type { Term } from '../../glossary/term';
import { firstSentence } from '../../text/first-sentence';
import { escapeMarkdown } from '../../text/markdown-escape';
import { linkTo } from './term-markdown';

const HEAD: Bilingual = {
  zh: '| 词语 | 英文 | 意思 |\n| --- | --- | --- |',
  en: '| Word | Chinese | Meaning |\n| --- | --- | --- |',
};

/**
 * Words of the domain as a table in Markdown.
 *
 * @param linked whether each stands below the table, under its own heading
 */
export function renderTermListMarkdown(terms: readonly Term[], language: Language, linked = false): string {
  const other = language === 'zh' ? 'en' : 'zh';
  const rows = terms.map(({ name, definition }) => {
    const shown = linked ? linkTo(name[language]) : name[language];
    return `| ${shown} | ${name[other]} | ${escapeMarkdown(firstSentence(definition[language]))} |`;
  });
  return `${[HEAD[language], ...rows].join('\n')}\n`;
}
