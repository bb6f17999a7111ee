import dayjs from 'dayjs';
import utc from 'dayjs/plugin/utc';
import fc from 'fast-check';
import {
  civilOf,
  dayOf,
  daysInMonth,
  existsInCalendar,
  firstOfMonth,
  FIRST_YEAR,
  formatDay,
  isLeapYear,
  LAST_YEAR,
  lastOfMonth,
  parseDay,
  weekdayOf,
  yearOf,
} from '../../src/time/civil-date';

dayjs.extend(utc);

const FIRST_DAY = dayOf(FIRST_YEAR, 1, 1);
const LAST_DAY = dayOf(LAST_YEAR, 12, 31);
const anyDay = fc.integer({ min: FIRST_DAY, max: LAST_DAY });
const anyMonth = fc.record({
  year: fc.integer({ min: FIRST_YEAR, max: LAST_YEAR }),
  month: fc.integer({ min: 1, max: 12 }),
});

/** The same day by dayjs, which counts from the same epoch in milliseconds. */
function inDayjs(day: number): dayjs.Dayjs {
  return dayjs.utc(day * 86_400_000);
}

describe('days as whole numbers', () => {
  test('count from 1970-01-01, a Thursday', () => {
    expect(dayOf(1970, 1, 1)).toBe(0);
    expect(weekdayOf(0)).toBe(4);
    expect(dayOf(1969, 12, 31)).toBe(-1);
    expect(weekdayOf(-1)).toBe(3);
  });

  test('agree with dayjs on every day from 1900 to 2200 that is asked for', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const known = inDayjs(day);
        expect(civilOf(day)).toEqual({ year: known.year(), month: known.month() + 1, day: known.date() });
        expect(dayOf(known.year(), known.month() + 1, known.date())).toBe(day);
        expect(weekdayOf(day)).toBe(known.day() === 0 ? 7 : known.day());
        expect(formatDay(day)).toBe(known.format('YYYY-MM-DD'));
        expect(parseDay(formatDay(day))).toBe(day);
        expect(yearOf(day)).toBe(known.year());
      }),
      { numRuns: 1000 },
    );
  });

  test('agree with dayjs on the first and last day of every month', () => {
    for (let year = FIRST_YEAR; year <= LAST_YEAR; year++) {
      for (let month = 1; month <= 12; month++) {
        const first = dayjs.utc(Date.UTC(year, month - 1, 1));
        expect(formatDay(firstOfMonth(year, month))).toBe(first.format('YYYY-MM-DD'));
        expect(formatDay(lastOfMonth(year, month))).toBe(first.endOf('month').format('YYYY-MM-DD'));
        expect(daysInMonth(year, month)).toBe(first.daysInMonth());
      }
    }
  });

  test.each([
    [1900, false],
    [1996, true],
    [2000, true],
    [2022, false],
    [2024, true],
    [2100, false],
    [2200, false],
    [2400, true],
  ])('%i is a leap year: %s', (year, leap) => {
    expect(isLeapYear(year)).toBe(leap);
    expect(daysInMonth(year, 2)).toBe(leap ? 29 : 28);
    expect(lastOfMonth(year, 2) - firstOfMonth(year, 2)).toBe(leap ? 28 : 27);
    expect(dayOf(year + 1, 1, 1) - dayOf(year, 1, 1)).toBe(leap ? 366 : 365);
  });

  test('months run on into the years beside', () => {
    fc.assert(
      fc.property(anyMonth, fc.integer({ min: -40, max: 40 }), ({ year, month }, months) => {
        const moved = dayjs.utc(Date.UTC(year, month - 1 + months, 1));
        expect(formatDay(firstOfMonth(year, month + months))).toBe(moved.format('YYYY-MM-DD'));
        expect(lastOfMonth(year, month + months) + 1).toBe(firstOfMonth(year, month + months + 1));
      }),
    );
  });

  test('a month has no thirteenth', () => {
    expect(daysInMonth(2022, 13)).toBe(0);
    expect(daysInMonth(2022, 0)).toBe(0);
  });
});

describe('dates as texts', () => {
  test.each(['2022-02-29', '2022-02-30', '2022-04-31', '2100-02-29', '2022-13-01', '2022-00-10', '2022-06-00'])(
    'there is no %s',
    (text) => expect(parseDay(text)).toBeUndefined(),
  );

  test.each([
    ...['2022-6-1', '22-06-01', '20220601', '2022/06/01', '2022-06', '2022-06-01T00:00:00', '2022-06-010'],
    ...[' 2022-06-01', '2022-06-01 ', '2022-06-01\n', '２０２２-06-01', '2022－06－01', '+2022-06-01', '', '今天'],
  ])('%j is no date', (text) => expect(parseDay(text)).toBeUndefined());

  test('years outside 1900 to 2200 are taken for slips', () => {
    expect(parseDay('1899-12-31')).toBeUndefined();
    expect(parseDay('1900-01-01')).toBe(FIRST_DAY);
    expect(parseDay('2200-12-31')).toBe(LAST_DAY);
    expect(parseDay('2201-01-01')).toBeUndefined();
    expect(existsInCalendar(2022, 2, 28)).toBe(true);
    expect(existsInCalendar(2022, 2, 29)).toBe(false);
    expect(existsInCalendar(2022, 0, 1)).toBe(false);
  });

  test('any text is a date that exists, or none', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^(19|20|21|22)\d\d-[01]\d-[0-3]\d$/), (text) => {
        const known = dayjs.utc(text);
        const exists = known.isValid() && known.format('YYYY-MM-DD') === text && known.year() <= LAST_YEAR;
        expect(parseDay(text) === undefined).toBe(!exists);
      }),
      { numRuns: 500 },
    );
  });
});
