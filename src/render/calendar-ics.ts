import type { DueCalendar, DueEvent } from '../document/calendar/due-calendar';
import { foldIcsLine, icsLine, icsText } from '../text/ics-escape';
import { civilOf, twoDigits, type Day } from '../time/civil-date';

const HOURS_IN_DAY = 24;

/** When an office begins its day. */
const REMINDER_HOUR = 9;

/**
 * A calendar as an iCalendar file (RFC 5545, RFC 7986). It names no METHOD: it is a file to be imported and no message to
 * somebody, for which an ORGANIZER with an address would be needed (RFC 5546, 3.2.1). Its only times are midnight (UTC) of
 * the as-of date, and a reminder's, which is local to whoever is reminded.
 */
export function renderCalendarIcs({ name, description, asOf, events }: DueCalendar): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//yuetishi//yuetishi calendar//ZH',
    'CALSCALE:GREGORIAN',
    `NAME:${icsLine(name)}`,
    `X-WR-CALNAME:${icsLine(name)}`,
    `DESCRIPTION:${icsLine(description)}`,
    `X-WR-CALDESC:${icsLine(description)}`,
    ...events.flatMap((event) => eventLines(event, asOf)),
    'END:VCALENDAR',
  ];
  return lines.map(foldIcsLine).join('');
}

function eventLines(event: DueEvent, asOf: Day): readonly string[] {
  const written = `${dateText(asOf)}T000000Z`;
  return [
    'BEGIN:VEVENT',
    `UID:${icsLine(event.uid)}`,
    `SEQUENCE:${event.sequence}`,
    `DTSTAMP:${written}`,
    `LAST-MODIFIED:${written}`,
    `DTSTART;VALUE=DATE:${dateText(event.day)}`,
    // The end is the first day that it does not take.
    `DTEND;VALUE=DATE:${dateText(event.day + 1)}`,
    'TRANSP:TRANSPARENT',
    `STATUS:${event.isCancelled ? 'CANCELLED' : 'CONFIRMED'}`,
    `SUMMARY:${icsLine(event.title)}`,
    `DESCRIPTION:${icsText(event.lines.join('\n'))}`,
    // A line each: in a list of several some readers take the backslash at the end of one for the escape of the comma.
    ...event.categories.map((category) => `CATEGORIES:${icsLine(category)}`),
    ...(event.remindOn === undefined ? [] : alarmLines(event, event.remindOn)),
    'END:VEVENT',
  ];
}

/**
 * A reminder by its distance from the event's beginning, which is midnight wherever the phone is: the one form that phones
 * write themselves for events of a whole day, and that Outlook reads. A time of its own would have to stand in UTC.
 */
function alarmLines({ day, title }: DueEvent, remindOn: Day): readonly string[] {
  return [
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${icsLine(title)}`,
    `TRIGGER:${durationText((remindOn - day) * HOURS_IN_DAY + REMINDER_HOUR)}`,
    'END:VALARM',
  ];
}

/** `20220630` */
function dateText(day: Day): string {
  const { year, month, day: dayOfMonth } = civilOf(day);
  return `${String(year).padStart(4, '0')}${twoDigits(month)}${twoDigits(dayOfMonth)}`;
}

/** `PT9H`, `-PT15H`, `-P2DT15H`: hours, negative before. */
function durationText(hours: number): string {
  const [days, rest] = [Math.floor(Math.abs(hours) / HOURS_IN_DAY), Math.abs(hours) % HOURS_IN_DAY];
  return `${hours < 0 ? '-' : ''}P${days === 0 ? '' : `${days}D`}${rest === 0 ? '' : `T${rest}H`}`;
}
