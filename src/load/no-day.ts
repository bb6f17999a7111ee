import { FIRST_YEAR, LAST_YEAR } from '../time/civil-date';

/** Why a text is no day: it has another form than a date, its year is none that a plan names, or the calendar has no such day. */
export type NoDay =
  { readonly kind: 'not-a-day' | 'not-a-date' } | { readonly kind: 'no-such-year'; readonly year: number };

/** What is wrong with a text that stands where a date belongs and names no day. */
export function noDay(text: string): NoDay {
  const digits = /^(\d{4})-\d{2}-\d{2}$/.exec(text)?.[1];
  if (digits === undefined) return { kind: 'not-a-date' };
  const year = Number(digits);
  return year < FIRST_YEAR || year > LAST_YEAR ? { kind: 'no-such-year', year } : { kind: 'not-a-day' };
}
