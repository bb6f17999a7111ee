import { civilOf, yearOf } from '../../time/civil-date';
import { parsePeriod, type Period } from '../../time/period';
import { chineseNumeral, dateRange, monthName, shortDate } from './chinese-date';

/** No paper is about it: beside it, every year is named. */
const NO_YEAR = 0;

/**
 * A period as a text names it: `第二季度`, `上半年`, `6月`, `第5周（1月31日至2月6日）`, `3月至5月`; of another year than the one
 * the paper is about, with its year. A whole year is always `2022年`.
 *
 * @param year the paper's; without one, the period's year is always named
 */
export function periodName({ key, first, last }: Period, year = NO_YEAR): string {
  const own = yearOf(first);
  const prefix = own === year ? '' : `${own}年`;
  const [, half, quarter, week] = /^\d{4}-(?:H(\d)|Q(\d)|W(\d\d))$/.exec(key) ?? [];
  if (half !== undefined) return `${prefix}${half === '1' ? '上' : '下'}半年`;
  if (quarter !== undefined) return `${prefix}第${chineseNumeral(Number(quarter))}季度`;
  if (week !== undefined) return weekName(Number(week), { key, first, last }, year);
  if (/^\d{4}$/.test(key)) return `${key}年`;
  if (first === last) return shortDate(first, year);
  if (/^\d{4}-\d{2}$/.test(key)) return monthName(first, year);
  if (/^\d{4}-\d{2}\.\.\d{4}-\d{2}$/.test(key)) return `${monthName(first, year)}至${monthName(last, own)}`;
  return dateRange(first, last, year);
}

/** The same, of the key that an occurrence names its period by. */
export function periodNameOf(key: string, year: number): string {
  const period = parsePeriod(key);
  return period === undefined ? key : periodName(period, year);
}

/** How a paper speaks of the period that it is about, once it has named it: `本季度`, `上半年`. */
export function shortPeriodName(period: Period): string {
  if (/-Q\d$/.test(period.key)) return '本季度';
  return /-H\d$/.test(period.key) ? periodName(period, yearOf(period.first)) : '本期';
}

/** A week belongs to the year of its Thursday. */
function weekName(week: number, { first, last }: Period, year: number): string {
  const own = civilOf(first + 3).year;
  return `${own === year ? '' : `${own}年`}第${week}周（${dateRange(first, last, own)}）`;
}
