import type { Bilingual } from '../../diagnostic/language';

export const SUMMARY: Bilingual = {
  zh: '列出要到期而还没有办结的任务，不写时段就是今后 30 天',
  en: 'list what falls due and is not done, in the next 30 days unless told',
};
export const PERIOD: Bilingual = {
  zh: '在哪个时段到期，例如 2022-06、2022-Q3',
  en: 'due in this period, such as 2022-06 or 2022-Q3',
};
export const WITHIN: Bilingual = {
  zh: '从基准日起多少天以内到期：30d 是 30 天，4w 是 4 周',
  en: 'due within so long from the as-of date: 30d is 30 days, 4w is 4 weeks',
};
export const EXAMPLE_WITHIN: Bilingual = { zh: '今后四周要到期的', en: 'what falls due in four weeks' };
export const EXAMPLE_PERIOD: Bilingual = { zh: '三季度到期的，写成文本文件', en: 'the third quarter, as a text file' };
