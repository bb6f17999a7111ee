import type { Bilingual } from '../../diagnostic/language';

export const SUMMARY: Bilingual = {
  zh: '印出全年的责任清单，按单位列出任务和时限',
  en: "issue the year's checklist of duties by unit; the paper is always Chinese",
};
export const UNIT: Bilingual = {
  zh: '只要一个单位的；写组名就是组里的每个单位',
  en: "only this unit's list, or those of a group's members",
};
export const EXAMPLE_ALL: Bilingual = { zh: '各单位的清单，直接显示', en: 'the lists of all units, printed' };
export const EXAMPLE_UNIT: Bilingual = {
  zh: '一个单位的清单，写成表格文件',
  en: 'that of one unit, as a flat table in a file',
};
