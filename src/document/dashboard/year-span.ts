import type { Assessment } from '../../model/assessment';
import { civilOf, firstOfMonth, lastOfMonth, type Day } from '../../time/civil-date';
import { yearSpan, type Span } from '../../time/period';
import type { TimelineMonth } from './dashboard';

/** So many months of the years beside are shown at most: a slip of the pen must not make the year too small to see. */
const MONTHS_BESIDE = 3;

/** The year of a plan, with the months beside it in which one of its windows opens or ends. */
export function shownSpan(year: number, assessments: readonly Assessment[]): Span {
  const whole = yearSpan(year);
  const days = assessments.flatMap(({ occurrence }) => [occurrence.opens, occurrence.effectiveDue]);
  const first = Math.min(whole.first, ...within(days, firstOfMonth(year, 1 - MONTHS_BESIDE), whole.first));
  const last = Math.max(whole.last, ...within(days, whole.last, lastOfMonth(year, 12 + MONTHS_BESIDE)));
  return { first: monthOf(first).first, last: monthOf(last).last };
}

function within(days: readonly Day[], first: Day, last: Day): readonly Day[] {
  return [...new Set(days)].filter((day) => first <= day && day <= last);
}

function monthOf(day: Day): Span {
  const { year, month } = civilOf(day);
  return { first: firstOfMonth(year, month), last: lastOfMonth(year, month) };
}

/** The months of a span of whole months. */
export function monthsIn({ first, last }: Span): readonly TimelineMonth[] {
  const months: TimelineMonth[] = [];
  for (let day = first; day <= last; day = monthOf(day).last + 1) {
    months.push({ label: String(civilOf(day).month), first: day });
  }
  return months;
}

/** A day, where it lies in a span. */
export function dayWithin(day: Day, { first, last }: Span): Day | undefined {
  return first <= day && day <= last ? day : undefined;
}
