import { civilOf, weekdayOf, yearOf, type Day } from '../../time/civil-date';

const DIGITS = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九'] as const;
const WEEKDAYS = ['周一', '周二', '周三', '周四', '周五', '周六', '周日'] as const;

/** `周四` */
export function weekdayName(day: Day): string {
  return WEEKDAYS[weekdayOf(day) - 1] ?? '';
}

/** `2022年6月30日` */
export function fullDate(day: Day): string {
  return `${yearOf(day)}年${dateOfYear(day)}`;
}

/** `6月30日`, or with its year where that is not the one the paper is about. */
export function shortDate(day: Day, year: number): string {
  return yearOf(day) === year ? dateOfYear(day) : fullDate(day);
}

/** `1月9日至5月29日`; a year is named where it is not clear from the paper or from the first date. */
export function dateRange(first: Day, last: Day, year: number): string {
  return `${shortDate(first, year)}至${shortDate(last, yearOf(first))}`;
}

/** `6月30日（周四）`, with the year as in {@link shortDate}; without one, always `2022年6月30日（周四）`. */
export function dateWithWeekday(day: Day, year?: number): string {
  return `${year === undefined ? fullDate(day) : shortDate(day, year)}（${weekdayName(day)}）`;
}

/** The month of a day: `6月`, or with its year where that is not the one the paper is about. */
export function monthName(day: Day, year: number): string {
  const civil = civilOf(day);
  return civil.year === year ? `${civil.month}月` : `${civil.year}年${civil.month}月`;
}

/** The numeral of a heading, 1 to 99: `一`, `十`, `十二`, `二十`. */
export function chineseNumeral(value: number): string {
  if (!Number.isInteger(value) || value < 1 || value > 99) throw new RangeError(`no heading is numbered ${value}`);
  const tens = Math.floor(value / 10);
  const ones = DIGITS[value % 10] ?? '';
  if (tens === 0) return ones;
  return `${tens === 1 ? '' : (DIGITS[tens] ?? '')}十${ones}`;
}

function dateOfYear(day: Day): string {
  const { month, day: dayOfMonth } = civilOf(day);
  return `${month}月${dayOfMonth}日`;
}
