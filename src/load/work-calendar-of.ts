import { shippedCalendars } from '../generated/calendars';
import type { Day } from '../time/civil-date';
import type { Span } from '../time/period';
import { WorkCalendar } from '../time/work-calendar';

/** One year's arrangement, as its notice states it. Days of the December before stand under the notice that names them. */
export interface CalendarYear {
  readonly year: number;
  readonly published: boolean;
  readonly holidays: readonly Span[];
  readonly workdays: readonly Day[];
  readonly festivals: ReadonlyMap<string, Day>;
}

/** The same as data that the build can write. */
export interface ShippedYear extends Omit<CalendarYear, 'festivals'> {
  readonly festivals: readonly (readonly [name: string, day: Day])[];
}

/** The office's own days, which win over every notice. */
export interface OwnDays {
  readonly restDays: readonly Day[];
  readonly workdays: readonly Day[];
}

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

function composed(country: string, userYears: readonly CalendarYear[], own: OwnDays): WorkCalendar {
  const years = new Map<number, CalendarYear>();
  for (const year of [...shippedYears(country), ...userYears]) years.set(year.year, year);
  const restDays = new Set<Day>();
  const workdays = new Set<Day>();
  const rest = (day: Day): void => {
    restDays.add(day);
    workdays.delete(day);
  };
  const work = (day: Day): void => {
    workdays.add(day);
    restDays.delete(day);
  };
  // In order of years: a later notice may rearrange the last days of the year before.
  for (const year of [...years.values()].sort((a, b) => a.year - b.year)) {
    for (const { first, last } of year.holidays) for (let day = first; day <= last; day++) rest(day);
    year.workdays.forEach(work);
  }
  own.restDays.forEach(rest);
  own.workdays.forEach(work);
  const published = [...years.values()].filter((year) => year.published);
  return new WorkCalendar({
    publishedYears: new Set(published.map(({ year }) => year)),
    restDays,
    workdays,
    // An unpublished year may still know its festivals: they are the sky's, not the notice's.
    festivals: new Map([...years.values()].map(({ year, festivals }) => [year, festivals])),
  });
}

function shippedCalendar(country: string): (typeof shippedCalendars)[string] | undefined {
  const name = country.toLowerCase();
  return Object.hasOwn(shippedCalendars, name) ? shippedCalendars[name] : undefined;
}

/** By the calendar that they come from: a roll-up asks for the same one thousands of times. */
const yearsOfShipped = new Map<object, readonly CalendarYear[]>();

/** Shipped calendars were checked and their days reckoned when the program was built. */
function shippedYears(country: string): readonly CalendarYear[] {
  const shipped = shippedCalendar(country);
  if (shipped === undefined) return [];
  const known = yearsOfShipped.get(shipped);
  if (known !== undefined) return known;
  const years = (shipped.value as readonly ShippedYear[]).map(
    ({ year, published, holidays, workdays, festivals }): CalendarYear => ({
      year,
      published,
      holidays,
      workdays,
      festivals: new Map(festivals),
    }),
  );
  yearsOfShipped.set(shipped, years);
  return years;
}
