import type { Language } from '../../diagnostic/language';
import type { Term } from '../../glossary/term';
import { escapeMarkdown } from '../../text/markdown-escape';
import { ALSO_CALLED, listed, otherNames, relatedNames, SEE_ALSO } from './term-words';

/**
 * A word of the domain as Markdown, under a heading of level 2.
 *
 * @param linked whether the terms that belong to it stand on the same page
 */
export function renderTermMarkdown(term: Term, language: Language, linked = false): string {
  const names = [term.name[language === 'zh' ? 'en' : 'zh'], ...otherNames(term, language)];
  const related = relatedNames(term, language).map((name) => (linked ? linkTo(name) : name));
  const blocks = [
    `## ${term.name[language]}`,
    escapeMarkdown(ALSO_CALLED[language] + listed(names, language)),
    escapeMarkdown(term.definition[language]),
    SEE_ALSO[language] + listed(related, language),
  ];
  return `${blocks.join('\n\n')}\n`;
}

/** A link to a term's heading on the same page. */
export function linkTo(name: string): string {
  return `[${name}](#${name.toLowerCase().replaceAll(' ', '-')})`;
}
