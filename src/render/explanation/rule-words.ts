import type { Bilingual, Language } from '../../diagnostic/language';
import type { Example, Severity } from '../../diagnostic/rule';
import { SEVERITY_WORDS } from '../../diagnostic/severity-words';

/** What stands around a rule's own words, whatever the format. */

const ONLY_STRICT: Bilingual = { zh: '，--strict 时才列出', en: ', listed under --strict only' };

/** A severity in words, and where it is seen. */
export function severityNote(severity: Severity, language: Language): string {
  return SEVERITY_WORDS[severity][language] + (severity === 'info' ? ONLY_STRICT[language] : '');
}

const EXAMPLES: Readonly<Record<'bad' | 'good', Bilingual>> = {
  bad: { zh: '反例', en: 'Bad example' },
  good: { zh: '正例', en: 'Good example' },
};

/** The heading of an example, with the day as of which it is checked, where that matters. */
export function exampleHeading(kind: 'bad' | 'good', { asOf }: Example, language: Language): string {
  if (asOf === undefined) return EXAMPLES[kind][language];
  return language === 'zh' ? `${EXAMPLES[kind].zh}（基准日 ${asOf}）` : `${EXAMPLES[kind].en}, as of ${asOf}`;
}
