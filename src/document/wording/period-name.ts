import { parsePeriod, type Period } from '../../time/period';
import { civilOf, lastOfMonth, yearOf } from '../../time/civil-date';
import { dateRange, monthName, shortDate } from './chinese-date';

const QUARTERS = ['第一季度', '第二季度', '第三季度', '第四季度'] as const;
const HALVES = ['上半年', '下半年'] as const;

/**
 * The period that a key names, in office words: `6月`, `第二季度`, `上半年`, `全年`, `第5周`, `6月28日`, `3月至5月`.
 *
 * @param key as occurrences have it
 * @param year what is about, so that only other years are named: `2023年1月`
 */
export function periodName(key: string, year: number): string {
  const period = parsePeriod(key);
  if (period === undefined) throw new RangeError(`${key} names no period`);
  if (period.first === period.last) return shortDate(period.first, year);
  return ofCalendar(period, year) ?? monthsName(period, year) ?? dateRange(period.first, period.last, year);
}

/** A week, quarter, half-year or year. */
function ofCalendar({ key }: Period, year: number): string | undefined {
  const match = /^(\d{4})(?:-([WQH])(\d+))?$/.exec(key);
  if (match === null) return undefined;
  const [, ofYear, kind, number] = match;
  const prefix = Number(ofYear) === year ? '' : `${ofYear}年`;
  const index = Number(number) - 1;
  if (kind === 'W') return `${prefix}第${Number(number)}周`;
  return prefix + ((kind === 'Q' ? QUARTERS[index] : kind === 'H' ? HALVES[index] : undefined) ?? '全年');
}

/** `6月`, `3月至5月`, `2022年12月至2023年1月`; undefined where it is not made of whole months. */
function monthsName({ first, last }: Period, year: number): string | undefined {
  const [start, end] = [civilOf(first), civilOf(last)];
  if (start.day !== 1 || last !== lastOfMonth(end.year, end.month)) return undefined;
  const from = monthName(first, year);
  return start.year === end.year && start.month === end.month ? from : `${from}至${monthName(last, yearOf(first))}`;
}
