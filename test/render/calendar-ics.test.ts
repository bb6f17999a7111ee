import fc from 'fast-check';
import type { DueCalendar, DueEvent } from '../../src/document/calendar/due-calendar';
import { renderCalendarIcs } from '../../src/render/calendar-ics';
import { oneLine, showUnsafe } from '../../src/text/safe-text';
import { calendarOf, readCalendarFile } from '../support/calendar-file';
import { anyText } from '../support/odd-texts';
import { day } from '../support/sample-judgement';
import { NASTY_TEXTS } from '../support/sample-document';
import { smallOffice } from '../support/small-office';

function calendar(events: readonly Partial<DueEvent>[], rest: Partial<DueCalendar> = {}): DueCalendar {
  return {
    name: '2022年机关党建工作要点',
    description: '各项工作的完成时限',
    asOf: day('2022-06-01'),
    ...rest,
    events: events.map((event, index) => ({
      uid: `${index}@yuetishi`,
      sequence: 8,
      day: day('2022-06-26'),
      title: '评选表彰（机关党委）',
      lines: ['责任单位：机关党委', '次数：1次'],
      categories: ['机关党委', '强化，政治;建设'],
      isCancelled: false,
      remindOn: day('2022-06-24'),
      ...event,
    })),
  };
}

test('a calendar, line by line', () => {
  expect(renderCalendarIcs(calendar([{}])).split('\r\n')).toEqual([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//yuetishi//yuetishi calendar//ZH',
    'CALSCALE:GREGORIAN',
    'NAME:2022年机关党建工作要点',
    'X-WR-CALNAME:2022年机关党建工作要点',
    'DESCRIPTION:各项工作的完成时限',
    'X-WR-CALDESC:各项工作的完成时限',
    'BEGIN:VEVENT',
    'UID:0@yuetishi',
    'SEQUENCE:8',
    'DTSTAMP:20220601T000000Z',
    'LAST-MODIFIED:20220601T000000Z',
    'DTSTART;VALUE=DATE:20220626',
    'DTEND;VALUE=DATE:20220627',
    'TRANSP:TRANSPARENT',
    'STATUS:CONFIRMED',
    'SUMMARY:评选表彰（机关党委）',
    'DESCRIPTION:责任单位：机关党委\\n次数：1次',
    'CATEGORIES:机关党委',
    'CATEGORIES:强化，政治\\;建设',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    'DESCRIPTION:评选表彰（机关党委）',
    'TRIGGER:-P1DT15H',
    'END:VALARM',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ]);
});

test.each([
  ['2022-06-26', 'PT9H'],
  ['2022-06-25', '-PT15H'],
  ['2022-06-24', '-P1DT15H'],
  ['2022-06-17', '-P8DT15H'],
])('a reminder on %s of what is due on 26 June rings at nine', (remindOn, trigger) => {
  const [event] = readCalendarFile(renderCalendarIcs(calendar([{ remindOn: day(remindOn) }]))).events;
  expect(event?.alarms).toEqual([trigger]);
  expect(event?.start).toBe('2022-06-26');
});

test('what is waived is cancelled, and nothing rings where there is nothing to remind of', () => {
  const { events } = readCalendarFile(
    renderCalendarIcs(calendar([{ isCancelled: true, remindOn: undefined }, { day: day('2022-12-31') }])),
  );
  expect(events).toMatchObject([
    { status: 'CANCELLED', alarms: [], sequence: 8, stamp: '2022-06-01T00:00:00Z' },
    { status: 'CONFIRMED', start: '2022-12-31', end: '2023-01-01' },
  ]);
});

const texts = fc.oneof(anyText, fc.constantFrom(...NASTY_TEXTS));

test('ical.js gives back every text, whatever it is', () => {
  const anyEvent = fc.record({
    title: texts,
    lines: fc.array(texts, { minLength: 1 }),
    categories: fc.array(texts, { minLength: 1 }),
  });
  fc.assert(
    fc.property(texts, fc.array(anyEvent, { maxLength: 3 }), (description, given) => {
      const text = renderCalendarIcs(calendar(given, { description }));
      const read = readCalendarFile(text);
      expect(read.description).toBe(oneLine(description).trim());
      expect(read.events.map(({ title }) => title)).toEqual(given.map(({ title }) => oneLine(title).trim()));
      expect(read.events.map(({ categories }) => categories)).toEqual(
        given.map(({ categories }) => categories.map((each) => oneLine(each).trim())),
      );
      expect(read.events.map((event) => event.text)).toEqual(
        given.map(({ lines }) => showUnsafe(lines.join('\n').replace(/\r\n?|[\u2028\u2029]/g, '\n'))),
      );
      expect(text).toMatch(/^(?:[^\r\n]*\r\n)+$/);
    }),
  );
});

test('a calendar of nothing is a calendar', () => {
  expect(readCalendarFile(renderCalendarIcs(calendar([]))).events).toEqual([]);
});

test('the due dates of an office', () => {
  const { judgement } = smallOffice();
  const { events } = readCalendarFile(renderCalendarIcs(calendarOf(judgement)));
  expect(events).toHaveLength(judgement.assessments.length);
  expect(events.filter(({ title }) => title.startsWith('逾期：'))).toHaveLength(2);
});
