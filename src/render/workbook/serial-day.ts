import { dayOf, type Day } from '../../time/civil-date';

/** Spreadsheets count from here; the day 1900-02-29, which never was, makes it no earlier than this for all days since. */
const DAY_ZERO = dayOf(1899, 12, 30);

/** A day as spreadsheets count it: 44742 for 2022-06-30. Right from 1900-03-01 on. */
export function serialOf(day: Day): number {
  return day - DAY_ZERO;
}
