import type { Bilingual } from '../../diagnostic/language';

export const SUMMARY: Bilingual = {
  zh: '由今年的计划生成下一年的计划草稿，今年的办理结果写成注释',
  en: "draft next year's plan from this one, with this year's results as comments",
};
export const YEAR_VALUE: Bilingual = { zh: '年份', en: 'year' };
export const YEAR: Bilingual = {
  zh: '哪一年的计划；不写就是下一年',
  en: 'the year of the new plan; the one after the plan unless told',
};
export const FILE: Bilingual = {
  zh: '写入这个文件；不写就直接显示',
  en: 'write it to this file instead of printing it',
};
export const FORCE: Bilingual = { zh: '文件已有也覆盖', en: 'overwrite a file that is there' };
export const AS_OF: Bilingual = {
  zh: '办理结果看到哪一天；不写就是今天（北京时间）',
  en: 'the results as of this date; today in Shanghai unless told',
};
export const EXAMPLE_FILE: Bilingual = { zh: '2023 年的计划草稿', en: 'the draft of the plan of 2023' };
export const EXAMPLE_PRINT: Bilingual = {
  zh: '先看看，不写文件',
  en: 'to look at it first, without a file',
};

export const THE_PLAN: Bilingual = { zh: '今年的计划', en: "this year's plan" };

export function isThere(file: string): Bilingual {
  return {
    zh: `已有 ${file}，没有覆盖；要覆盖请加 --force，或者换个文件名`,
    en: `${file} is there already and was left as it is; add --force to overwrite it, or name another file`,
  };
}

export function leftToCheck(count: number): Bilingual {
  return {
    zh: `有 ${count} 处要由人核定，在文件里查找“待核：”；写完用 yuetishi check 检查。`,
    en: `${count} place${count === 1 ? '' : 's'} for a person to decide: search for “待核：”, then run yuetishi check.`,
  };
}
