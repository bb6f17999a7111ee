import type { Bilingual } from '../../diagnostic/language';
import { inSentence } from '../../text/in-sentence';

export const SUMMARY: Bilingual = {
  zh: '把填好的台账导入为记录；有一处不能导入就都不写',
  en: 'make records of a ledger that was filled in, all or nothing',
};
export const FILE: Bilingual = {
  zh: '填好的台账：.xlsx，或者 .csv（UTF-8、GB18030）；用 Excel、WPS、LibreOffice 保存过的都可以',
  en: 'the ledger as it came back: .xlsx or .csv (UTF-8, GB18030), saved by Excel, WPS or LibreOffice',
};
export const DRY_RUN: Bilingual = {
  zh: '只列出要新增的、已经登记的和不能导入的，不写入',
  en: 'list what is new, what is on record already and what cannot be imported, and write nothing',
};
export const EXAMPLE_DRY: Bilingual = { zh: '先看看会登记什么', en: 'look first at what would be recorded' };
export const EXAMPLE_PLAN: Bilingual = { zh: '导入到 2022 年的计划', en: 'import into the plan of 2022' };

export const NOTHING_WRITTEN: Bilingual = {
  zh: '有的地方不能导入，一条也没有写入；改好后再导入',
  en: 'Some of it cannot be imported, and nothing was written; mend it and import it again',
};
export const UNSOUND_RECORDS: Bilingual = {
  zh: '计划或记录有读不懂的地方，可能正是台账里的内容，为免重复没有导入；请先改正',
  en: 'Some of the plan or its records cannot be read, and may be what the ledger says; nothing was imported: mend them first',
};
export const NOTHING_NEW: Bilingual = { zh: '台账里没有新的内容', en: 'The ledger says nothing new' };
export const DRY_RUN_DONE: Bilingual = { zh: '只是试看，没有写入', en: 'This was a dry run; nothing was written' };
export const MACROS: Bilingual = {
  zh: '文件里有宏，没有运行，也没有理会',
  en: 'The file holds macros, which were neither run nor looked at',
};
export const EXTERNAL_LINKS: Bilingual = {
  zh: '文件里有指向别的文件的链接，没有去看，只用了文件里保存的值',
  en: 'The file links to other files, which were not looked at; the values it has saved were used',
};

export function standingSentence(rows: number): Bilingual {
  return {
    zh: `另有 ${rows} 行已经登记过，没有重复登记`,
    en: rows === 1 ? '1 row was on record already' : `${rows} rows were on record already`,
  };
}

export function passedOver(sheet: string): Bilingual {
  return {
    zh: `工作表“${inSentence(sheet)}”没有台账的表头，没有看`,
    en: `The sheet "${inSentence(sheet)}" has no headings of a ledger and was passed over`,
  };
}
