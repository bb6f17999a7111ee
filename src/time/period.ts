import {
  civilOf,
  dayOf,
  digitsIn,
  firstOfMonth,
  formatDay,
  FIRST_YEAR,
  LAST_YEAR,
  lastOfMonth,
  parseDay,
  twoDigits,
  weekdayOf,
  yearOf,
  type Day,
} from './civil-date';

/** A stretch of days, both ends included. */
export interface Span {
  readonly first: Day;
  readonly last: Day;
}

/** A stretch of days with the key that occurrences and records name it by, such as `2022-Q2`. */
export interface Period extends Span {
  readonly key: string;
}

export const PERIOD_UNITS = ['week', 'month', 'two-months', 'quarter', 'half-year', 'year'] as const;
export type PeriodUnit = (typeof PERIOD_UNITS)[number];

const MONTHS_IN: Readonly<Record<Exclude<PeriodUnit, 'week'>, number>> = {
  month: 1,
  'two-months': 2,
  quarter: 3,
  'half-year': 6,
  year: 12,
};

export function contains(outer: Span, inner: Span): boolean {
  return outer.first <= inner.first && inner.last <= outer.last;
}

/** The part two spans share; undefined where they do not meet. */
export function intersect(a: Span, b: Span): Span | undefined {
  const first = Math.max(a.first, b.first);
  const last = Math.min(a.last, b.last);
  return first <= last ? { first, last } : undefined;
}

export function yearSpan(year: number): Span {
  return { first: dayOf(year, 1, 1), last: dayOf(year, 12, 31) };
}

/**
 * The periods of a kind that belong to a year, in order. Months and longer periods fill the year; ISO weeks (ISO 8601)
 * belong to the year of their Thursday and are not cut at its ends.
 */
export function periodsOfYear(unit: PeriodUnit, year: number): Period[] {
  if (unit === 'week') return weeksOfYear(year);
  const length = MONTHS_IN[unit];
  const periods: Period[] = [];
  for (let place = 1; place * length <= 12; place++) {
    const period = monthsOfYear(year, place, length);
    if (period !== undefined) periods.push(period);
  }
  return periods;
}

/** The periods of a kind that lie wholly inside a span, in order. */
export function periodsWithin(unit: PeriodUnit, span: Span): Period[] {
  const periods: Period[] = [];
  // The first week of a year may begin in the December before it, hence the year on either side.
  for (let year = yearOf(span.first) - 1; year <= yearOf(span.last) + 1; year++) {
    periods.push(...periodsOfYear(unit, year).filter((period) => contains(span, period)));
  }
  return periods;
}

/**
 * The shortest key that names exactly the days of a span: a day, a month, a quarter, a half-year, a year, a run of whole
 * months `2022-03..2022-05`, or two days `2022-01-01..2022-06-20`.
 */
export function keyOfSpan(span: Span): string {
  if (span.first === span.last) return formatDay(span.first);
  const start = civilOf(span.first);
  const end = civilOf(span.last);
  if (start.day !== 1 || span.last !== lastOfMonth(end.year, end.month)) {
    return `${formatDay(span.first)}..${formatDay(span.last)}`;
  }
  return keyOfMonths(start.year, start.month, (end.year - start.year) * 12 + end.month - start.month + 1);
}

/**
 * Reads a period's key: `2022`, `2022-H1`, `2022-Q2`, `2022-06`, `2022-W05`, `2022-06-28`, or two of these with `..`
 * between them. Undefined where the text is none, the period does not exist, or the second ends before the first begins.
 */
export function parsePeriod(text: string): Period | undefined {
  const ends = text.split('..');
  if (ends.length > 2) return undefined;
  const from = parseSimplePeriod(ends[0] ?? '');
  const to = ends.length === 2 ? parseSimplePeriod(ends[1] ?? '') : from;
  if (from === undefined || to === undefined || to.first < from.first || to.last < from.last) return undefined;
  if (ends.length === 1) return from;
  // A week's key names a week only where it is written as one; every other key is made shortest, so that keys compare.
  const span = { first: from.first, last: to.last };
  return { ...span, key: keyOfSpan(span) };
}

function parseSimplePeriod(text: string): Period | undefined {
  const day = parseDay(text);
  if (day !== undefined) return { key: text, first: day, last: day };
  const year = digitsIn(text, 0, 4); // none in nearly all texts that are asked for
  if (!(year >= FIRST_YEAR && year <= LAST_YEAR)) return undefined;
  if (text.length === 4) return monthsOfYear(year, 1, 12);
  return text.charAt(4) === '-' ? partOfYear(year, text) : undefined;
}

/** The part that a key names behind its year. The digits are read one by one: of a pattern the making takes longer. */
function partOfYear(year: number, key: string): Period | undefined {
  const letter = key.charAt(5);
  if (letter === 'W') return key.length === 8 ? weeksOfYear(year)[digitsIn(key, 6, 8) - 1] : undefined;
  if (key.length !== 7) return undefined;
  if (letter === 'H') return monthsOfYear(year, digitsIn(key, 6, 7), 6);
  if (letter === 'Q') return monthsOfYear(year, digitsIn(key, 6, 7), 3);
  return monthsOfYear(year, digitsIn(key, 5, 7), 1);
}

/** The period that is so many months long and stands at this place of the year, counted from 1; undefined where there is none. */
function monthsOfYear(year: number, place: number, length: number): Period | undefined {
  const last = place * length;
  if (!(place >= 1 && last <= 12)) return undefined;
  const month = last - length + 1;
  return { key: keyOfMonths(year, month, length), first: firstOfMonth(year, month), last: lastOfMonth(year, last) };
}

function keyOfMonths(year: number, month: number, length: number): string {
  if (length === 1) return `${year}-${twoDigits(month)}`;
  if (length === 3 && month % 3 === 1) return `${year}-Q${(month + 2) / 3}`;
  if (length === 6 && month % 6 === 1) return `${year}-H${(month + 5) / 6}`;
  if (length === 12 && month === 1) return String(year);
  const last = civilOf(lastOfMonth(year, month + length - 1));
  return `${year}-${twoDigits(month)}..${last.year}-${twoDigits(last.month)}`;
}

function weeksOfYear(year: number): Period[] {
  const january4 = dayOf(year, 1, 4); // always in week 1, by ISO 8601
  const weeks: Period[] = [];
  for (let monday = january4 - weekdayOf(january4) + 1; yearOf(monday + 3) === year; monday += 7) {
    weeks.push({ key: `${year}-W${twoDigits(weeks.length + 1)}`, first: monday, last: monday + 6 });
  }
  return weeks;
}
