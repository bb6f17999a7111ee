import type { Day } from './civil-date';
import type { PeriodUnit, Span } from './period';

/**
 * The tree of a task's `when`. A phrase (`每月25日前`) and a mapping (`{ every: month, by: 25 }`) both become one of these
 * rules, so that everything behind them knows one form only. A rule holds no date of its own year: `resolve` gives it one.
 */
export type WhenRule = OngoingRule | UnscheduledRule | OnceRule | RecurringRule | AfterRule;

/** A standing duty (常态化): listed, never judged. */
export interface OngoingRule {
  readonly kind: 'ongoing';
}

/** Not yet scheduled (待定): listed as such. */
export interface UnscheduledRule {
  readonly kind: 'unscheduled';
}

/** Owed in one stretch of days. */
export interface OnceRule {
  readonly kind: 'once';
  readonly span: SpanRule;
  readonly times: Times;
}

/** Owed in each period of a kind. */
export interface RecurringRule {
  readonly kind: 'recurring';
  readonly every: PeriodUnit;
  /** Of the months, only the even (每逢双月) or the odd ones. */
  readonly months?: 'even' | 'odd';
  /** Keeps the periods that lie wholly inside; without it, the periods of the plan's year. */
  readonly within?: SpanRule;
  readonly cut: Cut;
  readonly times: Times;
}

/** A follow-up: owed after each occurrence of another task. */
export interface AfterRule {
  readonly kind: 'after';
  readonly task: string;
  readonly within: Offset;
  readonly times: Times;
}

/** How often a duty is owed in one window: at least `min`, at most `max` (absent: no bound). */
export interface Times {
  readonly min: number;
  readonly max?: number;
}

export const ONCE: Times = { min: 1 };

/** Days or workdays from a day that is not itself counted. */
export interface Offset {
  readonly count: number;
  readonly unit: 'days' | 'workdays';
}

/** A year as a text names it: by number, or counted from the plan's year (今年 0, 次年 1). */
export type YearRef =
  { readonly kind: 'number'; readonly year: number } | { readonly kind: 'offset'; readonly years: number };

/** A stretch of days that one word or date names. Numbers are as written; whether they exist is for `resolve` to say. */
export type Point =
  | { readonly kind: 'year'; readonly year?: YearRef }
  | { readonly kind: 'half'; readonly half: number; readonly year?: YearRef }
  | { readonly kind: 'quarter'; readonly quarter: number; readonly year?: YearRef }
  | { readonly kind: 'month'; readonly month: number; readonly part?: MonthPart; readonly year?: YearRef }
  | {
      readonly kind: 'day';
      readonly month: number;
      readonly day: number;
      /** The weekday that stands in brackets behind the date, 1 Monday to 7 Sunday; it must agree. */
      readonly weekday?: number;
      readonly year?: YearRef;
    }
  | { readonly kind: 'anchor'; readonly name: string; readonly year?: YearRef };

/** Days of a month, both ends included; `last` absent means the month's last day. */
export interface MonthPart {
  readonly first: number;
  readonly last?: number;
}

export type SpanRule =
  | { readonly kind: 'stretch'; readonly from: Point; readonly to: Point }
  /** From the plan year's start to the point: to its last day, or to the day before it begins. */
  | { readonly kind: 'by'; readonly point: Point; readonly edge: 'through' | 'before' }
  /** Some days before the point to some days after it; `after: -1` ends on the day before it. */
  | { readonly kind: 'around'; readonly point: Point; readonly before: number; readonly after: number }
  /** From a mapping, where dates are written out; `through` without `from` begins with the plan's year. */
  | { readonly kind: 'fixed'; readonly first?: Day; readonly last: Day };

/** Which days of a period a recurring duty is owed in. `month` counts the period's months: 1 its first, -1 its last. */
export type Cut =
  | { readonly kind: 'whole' }
  /** From the period's first day to a day. */
  | { readonly kind: 'by'; readonly day: DayRule; readonly month: number }
  /** On one day. */
  | { readonly kind: 'on'; readonly day: DayRule; readonly month: number }
  /** From one day to another of one month. */
  | { readonly kind: 'part'; readonly part: MonthPart; readonly month: number };

/** A day of a month (or of a week, where weekdays are its days). A day that is not there is the last one that is. */
export type DayRule =
  /** Counted from the first (1, 2 …) or from the last day (-1, -2 …). */
  | { readonly kind: 'day'; readonly nth: number }
  /** The n-th such weekday, from the first (1 …) or from the last (-1 …); weekday 1 Monday to 7 Sunday. */
  | { readonly kind: 'weekday'; readonly nth: number; readonly weekday: number }
  /** The n-th workday, from the first (1 …) or from the last (-1 …). */
  | { readonly kind: 'workday'; readonly nth: number }
  /** That many days or workdays after the period's end. */
  | { readonly kind: 'after-end'; readonly offset: Offset };

/** One window of a duty, resolved to days. */
export interface OwedWindow extends Span {
  /** The PERIOD of the occurrences it becomes. */
  readonly key: string;
  readonly times: Times;
  /** The kind of period it recurs with; absent for a window of its own. */
  readonly every?: PeriodUnit;
  /** Whether the workdays of a year without published holidays were counted to find its ends. */
  readonly provisional: boolean;
}

/** Why a rule that reads well names no days. */
export type Impossibility =
  | { readonly kind: 'no-such-month'; readonly month: number }
  | {
      readonly kind: 'no-such-day';
      readonly year: number;
      readonly month: number;
      readonly day: number;
      readonly days: number;
    }
  | { readonly kind: 'no-such-quarter'; readonly quarter: number }
  /** The 32nd day, the 6th Friday: of no month. */
  | { readonly kind: 'no-such-nth'; readonly nth: number }
  | { readonly kind: 'no-such-year'; readonly year: number }
  | { readonly kind: 'weekday-differs'; readonly day: Day; readonly weekday: number }
  | { readonly kind: 'reversed-span'; readonly first: Day; readonly last: Day }
  | { readonly kind: 'reversed-times'; readonly min: number; readonly max: number }
  | { readonly kind: 'zero-times' }
  | { readonly kind: 'empty-span' }
  | { readonly kind: 'no-period'; readonly every: PeriodUnit }
  | { readonly kind: 'too-many-periods'; readonly most: number };

export type Resolution =
  | { readonly ok: true; readonly windows: readonly OwedWindow[] }
  | {
      readonly ok: false;
      readonly problem:
        Impossibility | { readonly kind: 'unknown-anchor'; readonly name: string; readonly year: number };
    };
