import { yearOf } from '../../time/civil-date';
import type { Period } from '../../time/period';
import { monthAfter } from './selection';

/** The month that a paper is about, and the one that it looks ahead to. */
export interface PaperMonth {
  readonly month: Period;
  readonly next: Period;
  /** The month's year. Dates of other years name theirs. */
  readonly year: number;
}

export function paperMonthOf(month: Period): PaperMonth {
  return { month, next: monthAfter(month), year: yearOf(month.first) };
}
