import type { Bilingual } from '../../diagnostic/language';

export const SUMMARY: Bilingual = {
  zh: '印出一个月的月提示',
  en: 'issue the monthly prompt (月提示) of a month; the paper is always Chinese',
};
export const PERIOD: Bilingual = { zh: '哪个月，例如 2022-06', en: 'the month, such as 2022-06' };
export const AS_OF: Bilingual = {
  zh: '基准日，也是落款的日期；不写就是今天，但不晚于这个月的最后一天',
  en: 'judge as of this date, which also dates the paper; today unless told, but not after the end of the month',
};
export const EXAMPLE_PRINT: Bilingual = { zh: '6 月 1 日印出的 6 月月提示', en: 'the prompt for June, as of 1 June' };
export const EXAMPLE_FILE: Bilingual = { zh: '写成文本文件', en: 'the same as a text file' };

export function notAMonth(text: string): Bilingual {
  return {
    zh: `“${text}”不是月份，请写成 2022-06 这样。`,
    en: `"${text}" is no month; write it like 2022-06.`,
  };
}

export function monthsOnly(period: string, example: string): Bilingual {
  return {
    zh: `现在只能印一个月的月提示，“${period}”不是一个月；请写成 ${example} 这样的月份。`,
    en: `Only months can be reported on so far, and "${period}" is none; name a month such as ${example}.`,
  };
}
