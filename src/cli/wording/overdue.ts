import type { Bilingual } from '../../diagnostic/language';

export const SUMMARY: Bilingual = {
  zh: '列出逾期的任务，逾期最久的在前',
  en: 'list what is overdue, longest first',
};
export const EXAMPLE_TODAY: Bilingual = { zh: '到今天逾期的', en: 'what is overdue today' };
export const EXAMPLE_JSON: Bilingual = { zh: '到 9 月 30 日逾期的，给程序读', en: 'as of 30 September, for programs' };
