import { createHash } from 'node:crypto';
import ICAL from 'ical.js';
import { composeDueCalendar, type DueCalendarRequest } from '../../src/document/calendar/compose';
import type { DueCalendar } from '../../src/document/calendar/due-calendar';
import type { Judgement } from '../../src/model/judgement';

/** The calendar of a judgement, of all units and without entries unless told. */
export function calendarOf(
  judgement: Judgement,
  rest: Partial<Omit<DueCalendarRequest, 'judgement'>> = {},
): DueCalendar {
  return composeDueCalendar({ judgement, entries: [], knownAt: undefined, unit: undefined, shortName, ...rest });
}

function shortName(text: string): string {
  return `${createHash('sha256').update(text).digest('hex').slice(0, 32)}@yuetishi`;
}

/** An event as a program that imports it has it; dates and durations in the words of the format. */
export interface ReadEvent {
  readonly uid: string;
  readonly sequence: number;
  readonly stamp: string;
  readonly start: string;
  readonly end: string;
  readonly status: string;
  readonly title: string;
  readonly text: string;
  readonly categories: readonly string[];
  /** When it rings, from its start. */
  readonly alarms: readonly string[];
}

/** Reads a calendar with ical.js, which is not what wrote it. @throws where it is no calendar */
export function readCalendarFile(text: string): {
  readonly description: string;
  readonly events: readonly ReadEvent[];
} {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  return {
    description: textOf(calendar, 'description'),
    events: calendar.getAllSubcomponents('vevent').map(readEvent),
  };
}

function readEvent(event: ICAL.Component): ReadEvent {
  return {
    uid: textOf(event, 'uid'),
    sequence: Number(textOf(event, 'sequence')),
    stamp: textOf(event, 'dtstamp'),
    start: textOf(event, 'dtstart'),
    end: textOf(event, 'dtend'),
    status: textOf(event, 'status'),
    title: textOf(event, 'summary'),
    text: textOf(event, 'description'),
    categories: event.getAllProperties('categories').flatMap((each) => each.getValues().map(String)),
    alarms: event.getAllSubcomponents('valarm').map((alarm) => textOf(alarm, 'trigger')),
  };
}

function textOf(component: ICAL.Component, name: string): string {
  const value = component.getFirstPropertyValue(name);
  if (value === null) throw new Error(`there is no ${name}`);
  return String(value);
}
