import type { Bilingual } from './language';
import type { Severity } from './rule';

/** The words for severities, as people read them. Programs read the names. */
export const SEVERITY_WORDS: Readonly<Record<Severity, Bilingual>> = {
  error: { zh: '错误', en: 'error' },
  warning: { zh: '警告', en: 'warning' },
  info: { zh: '建议', en: 'info' },
};
