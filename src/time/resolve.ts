import { anchorDay } from './anchors';
import {
  civilOf,
  dayOf,
  daysInMonth,
  FIRST_YEAR,
  firstOfMonth,
  LAST_YEAR,
  lastOfMonth,
  weekdayOf,
  type Day,
} from './civil-date';
import { keyOfSpan, periodsOfYear, periodsWithin, yearSpan, type Period, type PeriodUnit, type Span } from './period';
import type {
  Cut,
  DayRule,
  Impossibility,
  MonthPart,
  OnceRule,
  OwedWindow,
  Point,
  RecurringRule,
  Resolution,
  SpanRule,
  Times,
  YearRef,
} from './when';
import type { ReckonedDay, WorkCalendar } from './work-calendar';

/** What a rule needs to become days. */
export interface YearContext {
  readonly year: number;
  /** The plan's own `anchors`. */
  readonly anchors: ReadonlyMap<string, Day>;
  readonly calendar: WorkCalendar;
}

/** Thrown inside this module only, where a rule names no days; {@link resolve} turns it into data. */
class Unresolvable extends Error {
  constructor(readonly problem: Impossibility | { kind: 'unknown-anchor'; name: string; year: number }) {
    super(problem.kind);
  }
}

/**
 * The windows of a rule in a plan's year, in order of time, both ends included. Windows of a recurrence are computed from
 * the year's start, period by period, never from the one before.
 */
export function resolve(rule: OnceRule | RecurringRule, context: YearContext): Resolution {
  try {
    checkTimes(rule.times);
    return { ok: true, windows: rule.kind === 'once' ? [onceWindow(rule, context)] : recurringWindows(rule, context) };
  } catch (error) {
    if (error instanceof Unresolvable) return { ok: false, problem: error.problem };
    throw error;
  }
}

function checkTimes({ min, max }: Times): void {
  if (max !== undefined && max < min) throw new Unresolvable({ kind: 'reversed-times', min, max });
  if (min === 0 && (max === undefined || max === 0)) throw new Unresolvable({ kind: 'zero-times' });
}

function onceWindow(rule: OnceRule, context: YearContext): OwedWindow {
  const span = resolveSpan(rule.span, context);
  return { ...span, key: keyOfSpan(span), times: rule.times, provisional: false };
}

/** Two years of weeks, and some: a stretch that holds more is a slip, and would fill the memory. */
const MOST_PERIODS = 120;

function recurringWindows(rule: RecurringRule, context: YearContext): OwedWindow[] {
  const { every, months, within } = rule;
  const all = within ? periodsWithin(every, resolveSpan(within, context)) : periodsOfYear(every, context.year);
  const periods = all.filter(
    (period) => months === undefined || civilOf(period.first).month % 2 === (months === 'even' ? 0 : 1),
  );
  if (periods.length > MOST_PERIODS) throw new Unresolvable({ kind: 'too-many-periods', most: MOST_PERIODS });
  if (periods.length === 0) throw new Unresolvable({ kind: 'no-period', every });
  return periods.map((period) => {
    const { first, last, provisional } = cutPeriod(period, every, rule.cut, context.calendar);
    return { key: period.key, first, last, times: rule.times, every, provisional };
  });
}

function cutPeriod(
  period: Period,
  every: PeriodUnit,
  cut: Cut,
  calendar: WorkCalendar,
): Span & { provisional: boolean } {
  if (cut.kind === 'whole') return { first: period.first, last: period.last, provisional: false };
  const month = monthOfPeriod(period, every, cut.month);
  if (cut.kind === 'part') return { ...partOf(month, cut.part), provisional: false };
  const { day, provisional } = dayIn(month, period, cut.day, calendar);
  return { first: cut.kind === 'on' ? day : Math.min(period.first, day), last: day, provisional };
}

/** The n-th month of a period, counted from its first (1) or its last (-1); a week is its own only month. */
function monthOfPeriod(period: Period, every: PeriodUnit, nth: number): Span {
  if (every === 'week') return period;
  const from = civilOf(nth > 0 ? period.first : period.last);
  const month = from.month + (nth > 0 ? nth - 1 : nth + 1);
  return { first: firstOfMonth(from.year, month), last: lastOfMonth(from.year, month) };
}

function partOf(month: Span, part: MonthPart): Span {
  const last = part.last === undefined ? month.last : Math.min(month.first + part.last - 1, month.last);
  return { first: Math.min(month.first + part.first - 1, last), last };
}

function dayIn(month: Span, period: Span, rule: DayRule, calendar: WorkCalendar): ReckonedDay {
  if (rule.kind !== 'after-end' && (rule.nth === 0 || Math.abs(rule.nth) > MOST[rule.kind])) {
    throw new Unresolvable({ kind: 'no-such-nth', nth: rule.nth });
  }
  switch (rule.kind) {
    case 'day': {
      const day = rule.nth > 0 ? month.first + rule.nth - 1 : month.last + rule.nth + 1;
      return { day: Math.min(Math.max(day, month.first), month.last), provisional: false };
    }
    case 'weekday':
      return { day: nthWeekday(month, rule.nth, rule.weekday), provisional: false };
    case 'workday':
      return calendar.nthWorkday(month, rule.nth);
    case 'after-end':
      return rule.offset.unit === 'days'
        ? { day: period.last + rule.offset.count, provisional: false }
        : calendar.plusWorkdays(period.last, rule.offset.count);
  }
}

/** No month has more days, Fridays or workdays than these. */
const MOST = { day: 31, weekday: 5, workday: 31 } as const;

/** The n-th such weekday of a month; a month with fewer gives its last (or, counted from the end, its first). */
function nthWeekday(month: Span, nth: number, weekday: number): Day {
  const first = month.first + ((weekday - weekdayOf(month.first) + 7) % 7);
  const last = month.last - ((weekdayOf(month.last) - weekday + 7) % 7);
  return nth > 0 ? Math.min(first + (nth - 1) * 7, last) : Math.max(last + (nth + 1) * 7, first);
}

/** The days of a span rule, both ends included. Throws {@link Unresolvable} where it names none. */
function resolveSpan(rule: SpanRule, context: YearContext): Span {
  const span = spanOf(rule, context);
  if (span.last >= span.first) return span;
  const fromYearStart = rule.kind === 'by' || (rule.kind === 'fixed' && rule.first === undefined);
  throw new Unresolvable(fromYearStart ? { kind: 'empty-span' } : { kind: 'reversed-span', ...span });
}

function spanOf(rule: SpanRule, context: YearContext): Span {
  const yearStart = yearSpan(context.year).first;
  switch (rule.kind) {
    case 'stretch': {
      const from = resolvePoint(rule.from, context);
      return { first: from.first, last: resolvePoint(withYearOf(rule.to, rule.from), context).last };
    }
    case 'by': {
      const point = resolvePoint(rule.point, context);
      return { first: yearStart, last: rule.edge === 'through' ? point.last : point.first - 1 };
    }
    case 'around': {
      const point = resolvePoint(rule.point, context);
      return { first: point.first - rule.before, last: point.last + rule.after };
    }
    case 'fixed':
      return { first: rule.first ?? yearStart, last: rule.last };
  }
}

/** The year named at a range's start holds for its end too, unless that names its own: 2023年3月至5月. */
function withYearOf(to: Point, from: Point): Point {
  return to.year === undefined && from.year !== undefined ? { ...to, year: from.year } : to;
}

function resolvePoint(point: Point, context: YearContext): Span {
  const year = yearNumber(point.year, context.year);
  switch (point.kind) {
    case 'year':
      return yearSpan(year);
    case 'half':
      return nthPeriod('half-year', year, point.half);
    case 'quarter':
      if (point.quarter < 1 || point.quarter > 4) {
        throw new Unresolvable({ kind: 'no-such-quarter', quarter: point.quarter });
      }
      return nthPeriod('quarter', year, point.quarter);
    case 'month':
      return partOf(monthSpan(year, point.month), point.part ?? { first: 1 });
    case 'day':
      return daySpan(year, point.month, point.day, point.weekday);
    case 'anchor': {
      const named = point.year === undefined ? undefined : year;
      const day = anchorDay(point.name, named, context.year, context.anchors, context.calendar);
      if (day === undefined) throw new Unresolvable({ kind: 'unknown-anchor', name: point.name, year });
      return { first: day, last: day };
    }
  }
}

function yearNumber(ref: YearRef | undefined, planYear: number): number {
  if (ref === undefined) return planYear;
  const year = ref.kind === 'number' ? ref.year : planYear + ref.years;
  if (year < FIRST_YEAR || year > LAST_YEAR) throw new Unresolvable({ kind: 'no-such-year', year });
  return year;
}

function nthPeriod(unit: PeriodUnit, year: number, nth: number): Span {
  const period = periodsOfYear(unit, year)[nth - 1];
  if (period === undefined) throw new RangeError(`a year has no ${unit} number ${nth}`);
  return { first: period.first, last: period.last };
}

function monthSpan(year: number, month: number): Span {
  if (month < 1 || month > 12) throw new Unresolvable({ kind: 'no-such-month', month });
  return { first: firstOfMonth(year, month), last: lastOfMonth(year, month) };
}

function daySpan(year: number, month: number, day: number, weekday: number | undefined): Span {
  if (month < 1 || month > 12) throw new Unresolvable({ kind: 'no-such-month', month });
  const days = daysInMonth(year, month);
  if (day < 1 || day > days) throw new Unresolvable({ kind: 'no-such-day', year, month, day, days });
  const found = dayOf(year, month, day);
  if (weekday !== undefined && weekdayOf(found) !== weekday) {
    throw new Unresolvable({ kind: 'weekday-differs', day: found, weekday });
  }
  return { first: found, last: found };
}
