import { ALL_RULES } from '../../src/check/all-rules';
import type { Language } from '../../src/diagnostic/language';
import { TERMS } from '../../src/glossary';
import { renderRuleListMarkdown } from '../../src/render/explanation/rule-list-markdown';
import { renderRuleMarkdown } from '../../src/render/explanation/rule-markdown';
import { renderTermListMarkdown } from '../../src/render/explanation/term-list-markdown';
import { renderTermMarkdown } from '../../src/render/explanation/term-markdown';
import { RULES_INTRODUCTION, TERMS_INTRODUCTION } from './introductions';

/** A page of the documentation. */
export interface Page {
  /** From the root of the project. */
  readonly path: string;
  readonly text: string;
}

const MADE =
  '<!-- Made by npm run docs. Changes belong in the files of the rules and of the glossary, under src/. -->\n';

/** The index of rules and the glossary, in both languages. */
export function composePages(): readonly Page[] {
  return [
    { path: 'docs/rules.md', text: rulesPage('en') },
    { path: 'docs/rules.zh-CN.md', text: rulesPage('zh') },
    { path: 'docs/terms.md', text: termsPage('en') },
    { path: 'docs/terms.zh-CN.md', text: termsPage('zh') },
  ];
}

function rulesPage(language: Language): string {
  return [
    MADE,
    RULES_INTRODUCTION[language],
    renderRuleListMarkdown(ALL_RULES, language, true),
    ...ALL_RULES.map((rule) => renderRuleMarkdown(rule, language)),
  ].join('\n');
}

function termsPage(language: Language): string {
  return [
    MADE,
    TERMS_INTRODUCTION[language],
    renderTermListMarkdown(TERMS, language, true),
    ...TERMS.map((term) => renderTermMarkdown(term, language, true)),
  ].join('\n');
}
