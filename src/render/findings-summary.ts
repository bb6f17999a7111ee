import { SEVERITIES, type Severity } from '../diagnostic/rule';
import type { Bilingual, Language } from '../diagnostic/language';
import type { LocatedFinding } from '../diagnostic/located-finding';

const COUNTED: Readonly<Record<Severity, Bilingual<(count: number) => string>>> = {
  error: { zh: (count) => `${count} 个错误`, en: (count) => plural(count, 'error') },
  warning: { zh: (count) => `${count} 个警告`, en: (count) => plural(count, 'warning') },
  info: { zh: (count) => `${count} 条建议`, en: (count) => `${count} info` },
};

/** How many findings of each severity, in how many files, as one sentence; the empty text where there are none. */
export function renderFindingsSummary(findings: readonly LocatedFinding[], language: Language): string {
  if (findings.length === 0) return '';
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { finding } of findings) counts[finding.severity] += 1;
  const words = countsInWords(counts, language);
  const files = new Set(findings.map(({ at }) => at.file)).size;
  return language === 'zh' ? `${files} 个文件中有 ${words}。\n` : `${words} in ${plural(files, 'file')}.\n`;
}

/** `2 errors, 1 warning`; the empty text where nothing is counted. */
export function countsInWords(counts: Readonly<Record<Severity, number>>, language: Language): string {
  return SEVERITIES.filter((severity) => counts[severity] > 0)
    .map((severity) => COUNTED[severity][language](counts[severity]))
    .join(language === 'zh' ? '、' : ', ');
}

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
