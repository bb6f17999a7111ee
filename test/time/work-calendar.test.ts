import fc from 'fast-check';
import { workCalendarOf } from '../../src/load/work-calendar-of';
import { dayOf, formatDay, weekdayOf, type Day } from '../../src/time/civil-date';
import { WorkCalendar, type ReckonedDay } from '../../src/time/work-calendar';
import { day } from '../support/sample-judgement';

const SHIPPED = workCalendarOf('CN', [], { restDays: [], workdays: [] });
const anyDay = fc.integer({ min: dayOf(2010, 3, 1), max: dayOf(2026, 10, 31) });
const anyCount = fc.integer({ min: 1, max: 60 });

function calendarWith({ rest = [], work = [] }: { rest?: readonly string[]; work?: readonly string[] }): WorkCalendar {
  return new WorkCalendar({
    publishedYears: new Set([2022]),
    restDays: new Set(rest.map(day)),
    workdays: new Set(work.map(day)),
    festivals: new Map([[2022, new Map([['春节', day('2022-02-01')]])]]),
  });
}

function workdaysIn(calendar: WorkCalendar, first: Day, last: Day): number {
  let count = 0;
  for (let at = first; at <= last; at++) if (calendar.isWorkday(at)) count++;
  return count;
}

function inWords({ day: at, provisional }: ReckonedDay): string {
  return `${formatDay(at)}${provisional ? '?' : ''}`;
}

describe('workdays', () => {
  test('are Monday to Friday, less holidays, plus make-up workdays', () => {
    const calendar = calendarWith({ rest: ['2022-06-03'], work: ['2022-06-11'] });
    const week = [...Array(13).keys()].filter((index) => calendar.isWorkday(day('2022-06-01') + index));
    expect(week.map((index) => index + 1)).toEqual([1, 2, 6, 7, 8, 9, 10, 11, 13]);
  });

  test('a make-up workday wins over a rest day of the same date', () => {
    expect(calendarWith({ rest: ['2022-06-11'], work: ['2022-06-11'] }).isWorkday(day('2022-06-11'))).toBe(true);
  });

  test('festivals are known by year and name only', () => {
    const calendar = calendarWith({});
    expect(calendar.festival('春节', 2022)).toBe(day('2022-02-01'));
    expect(calendar.festival('春节', 2023)).toBeUndefined();
    expect(calendar.festival('中秋', 2022)).toBeUndefined();
  });
});

describe('the nearest workday', () => {
  test('is a workday, on that side, with none between', () => {
    fc.assert(
      fc.property(anyDay, (at) => {
        const before = SHIPPED.lastWorkdayOnOrBefore(at).day;
        const after = SHIPPED.firstWorkdayOnOrAfter(at).day;
        expect([SHIPPED.isWorkday(before), SHIPPED.isWorkday(after)]).toEqual([true, true]);
        expect(before).toBeLessThanOrEqual(at);
        expect(after).toBeGreaterThanOrEqual(at);
        expect(workdaysIn(SHIPPED, before + 1, after - 1)).toBe(0);
        expect(before === after).toBe(SHIPPED.isWorkday(at));
      }),
    );
  });

  test('is provisional where a year without published holidays was walked through', () => {
    const calendar = calendarWith({});
    expect(inWords(calendar.lastWorkdayOnOrBefore(day('2022-12-31')))).toBe('2022-12-30');
    expect(inWords(calendar.firstWorkdayOnOrAfter(day('2022-12-31')))).toBe('2023-01-02?');
    expect(inWords(calendar.lastWorkdayOnOrBefore(day('2023-01-01')))).toBe('2022-12-30?');
    expect(inWords(calendar.plusWorkdays(day('2022-12-29'), 1))).toBe('2022-12-30');
    expect(inWords(calendar.plusWorkdays(day('2022-12-29'), 2))).toBe('2023-01-02?');
    expect(inWords(calendar.plusWorkdays(day('2023-01-02'), -1))).toBe('2022-12-30?');
    expect(inWords(calendar.plusWorkdays(day('2023-01-01'), -1))).toBe('2022-12-30');
  });
});

describe('counting workdays from a day', () => {
  test.each([
    ['2022-06-01', 1, '2022-06-02'],
    ['2022-06-01', -1, '2022-05-31'],
    ['2022-06-02', 1, '2022-06-06'], // over the Dragon Boat Festival
    ['2022-01-28', 1, '2022-01-29'], // a make-up Saturday
    ['2022-01-30', 1, '2022-02-07'], // over the Spring Festival
    ['2022-02-07', -1, '2022-01-30'],
    ['2022-09-30', 5, '2022-10-12'], // two make-up days behind the October holidays
    ['2022-06-04', 1, '2022-06-06'], // a Saturday is day 0
    ['2022-06-04', -1, '2022-06-02'],
    ['2022-06-04', 0, '2022-06-04'],
    ['2022-12-30', 10, '2023-01-16'],
  ])('%s and %i workdays is %s', (from, count, to) => {
    expect(inWords(SHIPPED.plusWorkdays(day(from), count))).toBe(to);
  });

  test('lands on a workday with exactly that many between, the first day not counted', () => {
    fc.assert(
      fc.property(anyDay, anyCount, (from, count) => {
        const after = SHIPPED.plusWorkdays(from, count).day;
        expect([SHIPPED.isWorkday(after), workdaysIn(SHIPPED, from + 1, after)]).toEqual([true, count]);
        const before = SHIPPED.plusWorkdays(from, -count).day;
        expect([SHIPPED.isWorkday(before), workdaysIn(SHIPPED, before, from - 1)]).toEqual([true, count]);
      }),
    );
  });

  test('a later day or a larger count never leads to an earlier day', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -40, max: 40 }), (from, count) => {
        const reached = SHIPPED.plusWorkdays(from, count).day;
        expect(SHIPPED.plusWorkdays(from + 1, count).day).toBeGreaterThanOrEqual(reached);
        expect(SHIPPED.plusWorkdays(from, count + 1).day).toBeGreaterThan(reached);
      }),
    );
  });

  test('in steps it comes to the same day as at once, and from a workday it leads back', () => {
    fc.assert(
      fc.property(anyDay, anyCount, anyCount, (from, a, b) => {
        expect(SHIPPED.plusWorkdays(SHIPPED.plusWorkdays(from, a).day, b)).toEqual(SHIPPED.plusWorkdays(from, a + b));
        const workday = SHIPPED.firstWorkdayOnOrAfter(from).day;
        expect(SHIPPED.plusWorkdays(SHIPPED.plusWorkdays(workday, a).day, -a).day).toBe(workday);
      }),
    );
  });
});

describe('the n-th workday of a stretch', () => {
  test.each([
    ['2022-06-01', '2022-06-30', 1, '2022-06-01'],
    ['2022-06-01', '2022-06-30', -1, '2022-06-30'],
    ['2022-01-01', '2022-01-31', 1, '2022-01-04'],
    ['2022-01-01', '2022-01-31', -1, '2022-01-30'],
    ['2022-10-01', '2022-10-07', -1, '2022-10-07'], // holidays all through: the stretch's last day
    ['2022-10-01', '2022-10-07', 1, '2022-10-07'],
    ['2022-06-01', '2022-06-06', 9, '2022-06-06'], // fewer than that: the outermost
    ['2022-06-01', '2022-06-06', -9, '2022-06-01'],
  ])('of %s to %s, number %i is %s', (first, last, n, expected) => {
    expect(inWords(SHIPPED.nthWorkday({ first: day(first), last: day(last) }, n))).toBe(expected);
  });

  test('has n workdays up to it where there are so many, and lies inside always', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 0, max: 40 }), anyCount, (first, length, n) => {
        const span = { first, last: first + length };
        const all = workdaysIn(SHIPPED, span.first, span.last);
        const [forward, backward] = [SHIPPED.nthWorkday(span, n).day, SHIPPED.nthWorkday(span, -n).day];
        for (const at of [forward, backward]) expect(span.first <= at && at <= span.last).toBe(true);
        if (all === 0) return expect([forward, backward]).toEqual([span.last, span.last]);
        expect(workdaysIn(SHIPPED, span.first, forward)).toBe(Math.min(n, all));
        expect(workdaysIn(SHIPPED, backward, span.last)).toBe(Math.min(n, all));
      }),
    );
  });

  test('is provisional where it had to look into an unpublished year', () => {
    const calendar = calendarWith({});
    const turn = { first: day('2022-12-26'), last: day('2023-01-10') };
    expect(inWords(calendar.nthWorkday(turn, 5))).toBe('2022-12-30');
    expect(inWords(calendar.nthWorkday(turn, 6))).toBe('2023-01-02?');
    expect(inWords(calendar.nthWorkday(turn, -1))).toBe('2023-01-10?');
  });
});

describe('whose word holds', () => {
  const own = { restDays: [day('2022-06-10')], workdays: [day('2022-06-12')] };

  test('the office’s own days hold over every notice', () => {
    const calendar = workCalendarOf('CN', [], { restDays: [day('2022-01-30')], workdays: [day('2022-02-01')] });
    expect(calendar.isWorkday(day('2022-01-30'))).toBe(false);
    expect(calendar.isWorkday(day('2022-02-01'))).toBe(true);
    expect(weekdayOf(day('2022-01-30'))).toBe(7);
  });

  test('a country that nobody describes has weekends, its own days, and no published year', () => {
    const calendar = workCalendarOf('XX', [], own);
    const kinds = ['2022-06-10', '2022-06-11', '2022-06-12', '2022-10-03'].map((text) => calendar.isWorkday(day(text)));
    expect(kinds).toEqual([false, false, true, true]);
    expect(calendar.isPublished(day('2022-06-10'))).toBe(false);
  });

  test('a year of the user’s own calendar stands in the place of the shipped one', () => {
    const year = {
      year: 2022,
      published: true,
      holidays: [{ first: day('2022-06-13'), last: day('2022-06-14') }],
      workdays: [day('2022-06-18')],
      festivals: new Map([['春节', day('2022-02-02')]]),
    };
    const calendar = workCalendarOf('CN', [year], { restDays: [], workdays: [] });
    const kinds = ['2022-06-13', '2022-06-18', '2022-10-03', '2023-10-03'].map((text) => calendar.isWorkday(day(text)));
    expect(kinds).toEqual([false, true, true, false]);
    expect(calendar.festival('春节', 2022)).toBe(day('2022-02-02'));
  });

  test('a later year’s notice may rearrange the last days of the year before', () => {
    const quiet = { published: true, workdays: [], festivals: new Map() };
    const earlier = { ...quiet, year: 2030, holidays: [{ first: day('2030-12-30'), last: day('2030-12-31') }] };
    const later = { ...quiet, year: 2031, holidays: [], workdays: [day('2030-12-31')] };
    for (const years of [
      [earlier, later],
      [later, earlier],
    ]) {
      const calendar = workCalendarOf('CN', years, { restDays: [], workdays: [] });
      expect(calendar.isWorkday(day('2030-12-30'))).toBe(false);
      expect(calendar.isWorkday(day('2030-12-31'))).toBe(true);
    }
  });

  test('a year announced as unpublished is no published year', () => {
    const year = { year: 2022, published: false, holidays: [], workdays: [], festivals: new Map() };
    const calendar = workCalendarOf('CN', [year], { restDays: [], workdays: [] });
    expect(calendar.isPublished(day('2022-06-01'))).toBe(false);
    expect(calendar.festival('春节', 2022)).toBeUndefined();
  });
});
