import type { LocatedFinding } from '../diagnostic/located-finding';
import { oneLine } from '../text/safe-text';
import type { FindingsLook } from './findings-text';

const GONE = { zh: '已消除', en: 'gone' } as const;

/** Findings that an earlier run had and a later one has not: one line each, at the place where they were. */
export function renderGoneFindings(findings: readonly LocatedFinding[], { language, paint }: FindingsLook): string {
  return findings
    .map(({ finding, at }) => {
      const place = `${oneLine(at.file)}:${at.start.line}:${at.start.column}`;
      const { code, name } = finding;
      return `${place} ${paint.good(GONE[language])} ${code} ${name}: ${oneLine(finding.message(language))}\n`;
    })
    .join('');
}
