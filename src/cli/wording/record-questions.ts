import type { Bilingual } from '../../diagnostic/language';

export const WHICH: Bilingual = {
  zh: '登记哪一期（↑↓ 选，或者输入文字查找）',
  en: 'Which occurrence (↑↓, or type to search)',
};
export const NONE_FITS: Bilingual = { zh: '没有这样的期次', en: 'No such occurrence' };
export const DATE: Bilingual = { zh: '哪一天办的', en: 'Done on' };
export const EVIDENCE: Bilingual = {
  zh: '佐证：文件、网址或 ref:文号（没有就按回车）',
  en: 'Evidence: a file, an address or ref:NUMBER (Enter for none)',
};
export const MORE_EVIDENCE: Bilingual = { zh: '还有佐证吗（没有就按回车）', en: 'More evidence (Enter for none)' };
export const NOTE: Bilingual = { zh: '说明（没有就按回车）', en: 'Note (Enter for none)' };

export const GIVEN_UP: Bilingual = { zh: '没有登记。', en: 'Nothing was written.' };
export const NOTHING_OPEN: Bilingual = {
  zh: '没有进行中、临期或逾期的期次可以登记；别的请写明任务，例如 yuetishi record 3-1',
  en: 'nothing is open, due soon or overdue; for anything else name the task, as in yuetishi record 3-1',
};
