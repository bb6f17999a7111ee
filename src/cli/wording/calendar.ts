import type { Bilingual } from '../../diagnostic/language';

export const SUMMARY: Bilingual = {
  zh: '导出完成时限的日历（.ics），供手机和 Outlook 导入；再次导入就会更新',
  en: 'write the due dates as a calendar (.ics) for a phone or Outlook; importing it again updates them',
};
export const UNIT: Bilingual = {
  zh: '只要一个单位的；写组名就是组里的每个单位',
  en: "only what this unit owes, or a group's members",
};
export const EXAMPLE_ALL: Bilingual = { zh: '全年所有单位的', en: 'those of all units in the year' };
export const EXAMPLE_UNIT: Bilingual = { zh: '一个单位的', en: 'those of one unit' };

export const NOTHING_OWED: Bilingual = {
  zh: '没有要在规定日期前完成的任务，日历是空的',
  en: 'Nothing falls due, and the calendar is empty',
};
