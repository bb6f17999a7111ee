import { dayOf, weekdayOf, yearOf, type Day } from './civil-date';
import type { Span } from './period';

/** What an office's work calendar knows; built from the shipped and the user's calendar files and the plan's own days. */
export interface WorkCalendarData {
  /** Years whose holidays have been published. In any other year only Saturdays and Sundays count as rest days. */
  readonly publishedYears: Pick<ReadonlySet<number>, 'has'>;
  /** Rest days by notice, weekends inside a holiday included. */
  readonly restDays: Pick<ReadonlySet<Day>, 'has'>;
  /** Make-up workdays (调休上班). They win over a rest day of the same date, as the office's own entries come last. */
  readonly workdays: Pick<ReadonlySet<Day>, 'has'>;
  /** Movable festivals by year and name, such as 春节 of 2022. */
  readonly festivals: Pick<ReadonlyMap<number, ReadonlyMap<string, Day>>, 'get'>;
}

/** A day reached by counting workdays, and whether a year without published holidays was counted on the way. */
export interface ReckonedDay {
  readonly day: Day;
  readonly provisional: boolean;
}

/** Chinese workdays: Monday to Friday, less published holidays, plus make-up workdays. */
export class WorkCalendar {
  /** The days of reminding, each reckoned once: every occurrence has one, and years have few days. */
  private readonly workdaysBefore = new Map<Day, ReckonedDay>();

  /** The year that was last asked for: days are counted one by one, and nearly all lie in one year. */
  private asked = { first: Infinity, last: -Infinity, isPublished: false };

  constructor(private readonly data: WorkCalendarData) {}

  isWorkday(day: Day): boolean {
    const { workdays, restDays } = this.data;
    return weekdayOf(day) > 5 ? workdays.has(day) : !restDays.has(day) || workdays.has(day);
  }

  /** Whether the holidays of the day's year are known. */
  isPublished(day: Day): boolean {
    const { asked } = this;
    if (day >= asked.first && day <= asked.last) return asked.isPublished;
    const year = yearOf(day);
    const isPublished = this.data.publishedYears.has(year);
    this.asked = { first: dayOf(year, 1, 1), last: dayOf(year, 12, 31), isPublished };
    return isPublished;
  }

  /** The day of a movable festival in a year, where the calendar knows it. */
  festival(name: string, year: number): Day | undefined {
    return this.data.festivals.get(year)?.get(name);
  }

  lastWorkdayOnOrBefore(day: Day): ReckonedDay {
    const known = this.workdaysBefore.get(day);
    if (known !== undefined) return known;
    const reckoned = this.walk(day, -1, (at) => this.isWorkday(at));
    this.workdaysBefore.set(day, reckoned);
    return reckoned;
  }

  firstWorkdayOnOrAfter(day: Day): ReckonedDay {
    return this.walk(day, 1, (at) => this.isWorkday(at));
  }

  /**
   * The day that many workdays after (or, negative, before) a day. The day itself is day 0 and not counted, also where it
   * is a rest day.
   */
  plusWorkdays(day: Day, workdays: number): ReckonedDay {
    if (workdays === 0) return { day, provisional: false };
    const step = Math.sign(workdays);
    let left = Math.abs(workdays);
    return this.walk(day + step, step, (at) => this.isWorkday(at) && --left === 0);
  }

  /**
   * The n-th workday of a span, counted from its first day, or from its last where n is negative. A span with fewer gives
   * its outermost workday in that direction; a span without any, its last day.
   */
  nthWorkday(span: Span, n: number): ReckonedDay {
    const step = Math.sign(n);
    let provisional = false;
    let reached: Day = span.last;
    let counted = 0;
    for (let at = n > 0 ? span.first : span.last; at >= span.first && at <= span.last; at += step) {
      provisional ||= !this.isPublished(at);
      if (!this.isWorkday(at)) continue;
      reached = at;
      if (++counted === Math.abs(n)) break;
    }
    return { day: reached, provisional };
  }

  /** Steps from a day until the day reached fits. No run of rest days is endless: every ordinary week has workdays. */
  private walk(from: Day, step: number, fits: (day: Day) => boolean): ReckonedDay {
    let at = from;
    let provisional = !this.isPublished(at);
    while (!fits(at)) {
      at += step;
      provisional ||= !this.isPublished(at);
    }
    return { day: at, provisional };
  }
}
