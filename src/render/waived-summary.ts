import type { Language } from '../diagnostic/language';

/** How many findings are waived, as one sentence that stands behind the number of the others; empty where none is. */
export function renderWaivedSummary(count: number, language: Language): string {
  if (count === 0) return '';
  return language === 'zh' ? `另有 ${count} 个已豁免。\n` : `${count} more ${count === 1 ? 'is' : 'are'} waived.\n`;
}
