import { within } from '../../source/place';
import { firstOfMonth, formatDay, type Day } from '../../time/civil-date';
import { checkRule } from '../check-rule';
import { countedRecords } from '../counted-records';

/** A record of a day before the plan's year, which no window reaches, and which names no period: mostly a wrong year. */
export const recordBeforeYear = checkRule<{ readonly date: Day; readonly year: number; readonly counted: string }>({
  code: 'Y726',
  name: 'record-before-year',
  severity: 'warning',
  incidental: ['counted'],
  message: {
    zh: ({ date, year, counted }) => `${formatDay(date)} 在计划年度 ${year} 年之前，却计入 ${counted}`,
    en: ({ date, year, counted }) =>
      `${formatDay(date)} lies before ${year}, the plan’s year, and counts for ${counted}`,
  },
  help: {
    zh: () => '核对年份；确是提前办的，用 for 写明算哪一期',
    en: () => 'check the year; if it was done early, name its period with for',
  },
  explanation: () => ({
    why: {
      zh: '年初登记最容易把年份写成上一年；上一年办的事，也不该算成今年的。',
      en: 'Early in a year the last one is easily written; and what was done last year is no work of this one.',
    },
    bad: { task: 'when: 每月1次', records: '- { task: 1-1, date: 2021-01-20 }\n' },
    good: { task: 'when: 每月1次', records: '- { task: 1-1, date: 2022-01-20 }\n' },
  }),
  search(context, say) {
    const year = context.plan.year;
    const first = firstOfMonth(year, 1);
    for (const { record, occurrences } of countedRecords(context)) {
      const { date, period, place } = record;
      const [counted] = occurrences;
      if (date >= first || period !== undefined || occurrences.some(({ openFrom }) => openFrom <= date)) continue;
      say(within(place, 'date'), { date, year, counted: counted?.id ?? record.task });
    }
  },
});
