import { shippedCalendars } from '../generated/calendars';
import { WorkCalendar } from '../time/work-calendar';
import { NoticedDays, type CalendarYear, type OwnDays, type ShippedYears } from './noticed-days';

export type { CalendarYear } from './noticed-days';

/** The text of the calendar that ships under a name, to tell whether a user's file says anything else. */
export function shippedCalendarText(country: string): string | undefined {
  return shippedCalendar(country)?.text;
}

/**
 * The work calendar of an office: the shipped years of its country, years of the user's own calendar file in their place,
 * and the plan's own days over all of them. A country that nobody describes has no published year.
 */
export function workCalendarOf(country: string, userYears: readonly CalendarYear[], own: OwnDays): WorkCalendar {
  const isShipped = userYears.length + own.restDays.length + own.workdays.length === 0;
  return isShipped ? shippedWorkCalendar(country.toLowerCase()) : composed(country, userYears, own);
}

/** Put together once for each country that ships: nearly every plan of a thousand goes by the same. */
const shippedWorkCalendars = new Map<string, WorkCalendar>();

function shippedWorkCalendar(country: string): WorkCalendar {
  const known = shippedWorkCalendars.get(country);
  if (known !== undefined) return known;
  const made = composed(country, [], { restDays: [], workdays: [] });
  if (shippedCalendar(country) !== undefined) shippedWorkCalendars.set(country, made);
  return made;
}

/** Shipped calendars were checked and their days reckoned when the program was built. */
function composed(country: string, userYears: readonly CalendarYear[], own: OwnDays): WorkCalendar {
  const shipped = shippedCalendar(country)?.value as ShippedYears | undefined;
  return new WorkCalendar(new NoticedDays(shipped ?? {}, userYears, own));
}

function shippedCalendar(country: string): (typeof shippedCalendars)[string] | undefined {
  const name = country.toLowerCase();
  return Object.hasOwn(shippedCalendars, name) ? shippedCalendars[name] : undefined;
}
