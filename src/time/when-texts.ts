import { parsePeriod, PERIOD_UNITS, type PeriodUnit, type Span } from './period';
import type { DayRule, Offset, Times } from './when';

/** The texts that stand in a `when` mapping and in `escalation`, read strictly; each gives undefined for anything else. */

export function parsePeriodUnit(text: string): PeriodUnit | undefined {
  return PERIOD_UNITS.find((unit) => unit === text);
}

/** `2`, `2-3`, `2+` (at least), `-3` (at most). Whether the numbers make sense is for `resolve` to say. */
export function parseTimes(text: string): Times | undefined {
  const match = /^(\d{1,5})(?:(\+)|\s*-\s*(\d{1,5}))?$/.exec(text.trim());
  if (match !== null) {
    const min = Number(match[1]);
    return match[3] === undefined ? { min } : { min, max: Number(match[3]) };
  }
  const most = /^-\s*(\d{1,5})$/.exec(text.trim());
  return most === null ? undefined : { min: 0, max: Number(most[1]) };
}

/** `10 workdays`, `1 day`, `7 days`: a positive number and its unit. */
export function parseOffset(text: string): Offset | undefined {
  const match = /^(\d{1,4})\s+(day|workday)s?$/.exec(text.trim());
  if (match === null || Number(match[1]) === 0) return undefined;
  return { count: Number(match[1]), unit: match[2] === 'day' ? 'days' : 'workdays' };
}

/**
 * The `by` of a recurrence: `25` or `-1`, a day of the period's last month (of a week: 1 Monday to 7 Sunday);
 * `-3 workdays`, its third-last workday; `+10 workdays`, that long after its end.
 */
export function parseBy(text: string, every: PeriodUnit): DayRule | undefined {
  const counted = /^([+-])(\d{1,4})\s+(day|workday)s?$/.exec(text.trim());
  if (counted === null) return parseDayNumber(text, every);
  const count = Number(counted[2]);
  if (count === 0) return undefined;
  if (counted[1] === '+')
    return { kind: 'after-end', offset: { count, unit: counted[3] === 'day' ? 'days' : 'workdays' } };
  return { kind: counted[3] === 'day' ? 'day' : 'workday', nth: -count };
}

/** The `day` of a recurrence: a day number as with `by`, `2nd friday`, `last workday`. */
export function parseDayRule(text: string, every: PeriodUnit): DayRule | undefined {
  const match = /^(\S+)\s+(\S+)$/.exec(text.trim().toLowerCase());
  if (match === null) return parseDayNumber(text, every);
  const nth = ORDINALS.get(match[1] ?? '');
  if (nth === undefined) return undefined;
  if (match[2] === 'workday') return { kind: 'workday', nth };
  if (match[2] === 'day') return { kind: 'day', nth };
  const weekday = WEEKDAYS.indexOf(match[2] ?? '') + 1;
  return weekday === 0 || every === 'week' ? undefined : { kind: 'weekday', nth, weekday };
}

const ORDINALS: ReadonlyMap<string, number> = new Map([
  ...['1st', '2nd', '3rd', '4th', '5th'].map((word, index) => [word, index + 1] as const),
  ['last', -1],
]);
const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];

function parseDayNumber(text: string, every: PeriodUnit): DayRule | undefined {
  if (!/^-?\d{1,2}$/.test(text.trim())) return undefined;
  const nth = Number(text);
  const most = every === 'week' ? 7 : 31;
  return nth === 0 || Math.abs(nth) > most ? undefined : { kind: 'day', nth };
}

/** The days that `in` names: the key of a period but a week, or two with `..` between them. */
export function parseSpan(text: string): Span | undefined {
  const period = text.includes('W') ? undefined : parsePeriod(text.trim());
  return period === undefined ? undefined : { first: period.first, last: period.last };
}

/** `opens`, or `due` plus or minus days or workdays, as the ladder's steps say when they come. */
export function parseStepStart(text: string): { kind: 'opens' } | { kind: 'due'; offset: Offset } | undefined {
  if (text.trim() === 'opens') return { kind: 'opens' };
  const match = /^due(?:\s*([+-])\s*(\d{1,4})\s+(day|workday)s?)?$/.exec(text.trim());
  if (match === null) return undefined;
  const count = match[2] === undefined ? 0 : Number(match[2]) * (match[1] === '-' ? -1 : 1);
  return { kind: 'due', offset: { count, unit: match[3] === 'workday' ? 'workdays' : 'days' } };
}
