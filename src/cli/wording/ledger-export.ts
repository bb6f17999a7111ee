import type { Bilingual } from '../../diagnostic/language';

export const SUMMARY: Bilingual = {
  zh: '导出台账，每个责任单位一张表，只有要填的几栏可以改',
  en: 'write the ledger, a sheet for each lead unit; only the columns to be filled in can be changed',
};
export const FILE: Bilingual = {
  zh: '写入的文件，格式由扩展名定：.xlsx、.csv 或 .md；也可以用 -o 写明，这时第一个词就是计划',
  en: 'the file to write, its format taken from the ending: .xlsx, .csv or .md; where -o names it, the first word is the plan',
};
export const UNIT: Bilingual = {
  zh: '只要一个单位的；写组名就是组里的每个单位',
  en: "only this unit's sheet, or those of a group's members",
};
export const OUTPUT: Bilingual = { zh: '也可以这样写明文件', en: 'the file, as an option' };
export const EXAMPLE_ALL: Bilingual = {
  zh: '各单位的台账，写在一个工作簿里',
  en: 'the ledger of all units in one workbook',
};
export const EXAMPLE_UNIT: Bilingual = {
  zh: '一个单位到 7 月 1 日的台账',
  en: 'that of one unit as of 1 July',
};
export const EXAMPLE_PRINTED: Bilingual = { zh: '直接显示，不写文件', en: 'printed instead of written' };

export const WORKBOOK_NEEDS_FILE: Bilingual = {
  zh: '工作簿要写入文件，例如 yuetishi ledger export ledger.xlsx；要直接显示，请写 --format md 或 --format csv。',
  en: 'A workbook needs a file, as in yuetishi ledger export ledger.xlsx; to print the ledger, say --format md or --format csv.',
};

export function notImported(file: string): Bilingual {
  return {
    zh: `${file} 里填写的内容还没有全部导入，没有覆盖；请先用 ledger import 导入，或者换个文件名`,
    en: `${file} holds what is not imported yet, and was left as it is; import it first, or name another file`,
  };
}

export const NOTHING_OWED: Bilingual = {
  zh: '没有牵头的任务要填，台账是空的',
  en: 'Nothing is owed, and the ledger is empty',
};
