/**
 * A civil date as whole days since 1970-01-01 (proleptic Gregorian calendar). It has no time of day and no time zone.
 * The engine counts with these integers only; text stands at its edges.
 */
export type Day = number;

export interface CivilDate {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  /** 1 to 31. */
  readonly day: number;
}

/** Years that a plan, a record or a command may name. Outside them a date is taken for a slip of the pen. */
export const FIRST_YEAR = 1900;
export const LAST_YEAR = 2200;

const DAYS_BEFORE_EPOCH = 719468; // from 0000-03-01 to 1970-01-01
const DAYS_IN_ERA = 146097; // 400 Gregorian years
const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

export function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** @param month 1 to 12 */
export function daysInMonth(year: number, month: number): number {
  return month === 2 && isLeapYear(year) ? 29 : (MONTH_LENGTHS[month - 1] ?? 0);
}

/**
 * The day number of a civil date. The date must exist: see {@link existsInCalendar}.
 * The year is taken to begin in March, so that the leap day is its last day and months have a fixed length before it.
 */
export function dayOf(year: number, month: number, day: number): Day {
  const marchYear = month > 2 ? year : year - 1;
  const era = Math.floor(marchYear / 400);
  const yearOfEra = marchYear - era * 400;
  const monthFromMarch = (month + 9) % 12;
  const dayOfYear = Math.floor((153 * monthFromMarch + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * DAYS_IN_ERA + dayOfEra - DAYS_BEFORE_EPOCH;
}

/** The inverse of {@link dayOf}. */
export function civilOf(day: Day): CivilDate {
  const shifted = day + DAYS_BEFORE_EPOCH;
  const era = Math.floor(shifted / DAYS_IN_ERA);
  const dayOfEra = shifted - era * DAYS_IN_ERA;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1,
  };
}

export function yearOf(day: Day): number {
  return civilOf(day).year;
}

/** Whether a date exists and its year is one that the program accepts. */
export function existsInCalendar(year: number, month: number, day: number): boolean {
  return (
    year >= FIRST_YEAR && year <= LAST_YEAR && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)
  );
}

/** Weekday by ISO 8601: 1 Monday to 7 Sunday. */
export function weekdayOf(day: Day): number {
  return ((((day + 3) % 7) + 7) % 7) + 1; // 1970-01-01 was a Thursday
}

/** Reads `2022-06-30`, strictly: four digits, two, two, and a date that exists. Anything else is undefined. */
export function parseDay(text: string): Day | undefined {
  if (text.length !== 10 || text.charCodeAt(4) !== DASH || text.charCodeAt(7) !== DASH) return undefined;
  const year = digitsIn(text, 0, 4);
  const month = digitsIn(text, 5, 7);
  const day = digitsIn(text, 8, 10);
  return existsInCalendar(year, month, day) ? dayOf(year, month, day) : undefined;
}

const DASH = 0x2d;
const ZERO = 0x30;

/** The number that the digits of a stretch of a text write; not a number where there is anything else. */
export function digitsIn(text: string, from: number, to: number): number {
  let number = 0;
  for (let at = from; at < to; at++) {
    const digit = text.charCodeAt(at) - ZERO;
    number = digit >= 0 && digit <= 9 ? number * 10 + digit : NaN;
  }
  return number;
}

/** Prints `2022-06-30`. */
export function formatDay(day: Day): string {
  const { year, month, day: dayOfMonth } = civilOf(day);
  return `${String(year).padStart(4, '0')}-${twoDigits(month)}-${twoDigits(dayOfMonth)}`;
}

export function twoDigits(value: number): string {
  return value < 10 && value >= 0 ? `0${value}` : String(value);
}

/** The first day of a month; months beyond 12 or below 1 run on into the years beside. */
export function firstOfMonth(year: number, month: number): Day {
  const months = year * 12 + month - 1;
  return dayOf(Math.floor(months / 12), (((months % 12) + 12) % 12) + 1, 1);
}

/** The last day of a month; months run on as in {@link firstOfMonth}. */
export function lastOfMonth(year: number, month: number): Day {
  return firstOfMonth(year, month + 1) - 1;
}
