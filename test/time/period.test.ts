import dayjs from 'dayjs';
import isoWeek from 'dayjs/plugin/isoWeek';
import isoWeeksInYear from 'dayjs/plugin/isoWeeksInYear';
import isLeapYear from 'dayjs/plugin/isLeapYear';
import utc from 'dayjs/plugin/utc';
import fc from 'fast-check';
import { dayOf, formatDay, yearOf } from '../../src/time/civil-date';
import {
  contains,
  intersect,
  keyOfSpan,
  parsePeriod,
  PERIOD_UNITS,
  periodsOfYear,
  periodsWithin,
  yearSpan,
  type PeriodUnit,
  type Span,
} from '../../src/time/period';
import { day, period } from '../support/sample-judgement';

[utc, isoWeek, isLeapYear, isoWeeksInYear].forEach((plugin) => dayjs.extend(plugin));

const FIRST_DAY = dayOf(1901, 1, 1);
const LAST_DAY = dayOf(2199, 12, 31);
const anyYear = fc.integer({ min: 1901, max: 2198 });
const anyUnit = fc.constantFrom(...PERIOD_UNITS);
const anySpan: fc.Arbitrary<Span> = fc
  .tuple(fc.integer({ min: FIRST_DAY, max: LAST_DAY }), fc.integer({ min: 0, max: 1500 }))
  .map(([first, length]) => ({ first, last: Math.min(first + length, LAST_DAY) }));

/** `2022-06-01..2022-06-30`. */
function inWords({ first, last }: Span): string {
  return `${formatDay(first)}..${formatDay(last)}`;
}

describe('keys of periods', () => {
  test.each([
    ['2022-06-28', '2022-06-28..2022-06-28'],
    ['2022-02', '2022-02-01..2022-02-28'],
    ['2024-02', '2024-02-01..2024-02-29'],
    ['2022-Q1', '2022-01-01..2022-03-31'],
    ['2022-Q4', '2022-10-01..2022-12-31'],
    ['2022-H1', '2022-01-01..2022-06-30'],
    ['2022-H2', '2022-07-01..2022-12-31'],
    ['2022', '2022-01-01..2022-12-31'],
    ['2022-03..2022-05', '2022-03-01..2022-05-31'],
    ['2022-01..2022-02', '2022-01-01..2022-02-28'],
    ['2021-11..2022-02', '2021-11-01..2022-02-28'],
    ['2022-01-01..2022-06-20', '2022-01-01..2022-06-20'],
    ['2022-W05', '2022-01-31..2022-02-06'],
  ])('%s names %s, and is its shortest key', (key, days) => {
    expect(inWords(period(key))).toBe(days);
    expect(period(key).key).toBe(key);
  });

  test.each([
    ['2022-04..2022-06', '2022-Q2'],
    ['2022-01..2022-06', '2022-H1'],
    ['2022-01..2022-12', '2022'],
    ['2022-Q1..2022-Q2', '2022-H1'],
    ['2022-Q1..2022-03', '2022-Q1'],
    ['2022-06-01..2022-06-30', '2022-06'],
    ['2022-06-28..2022-06-28', '2022-06-28'],
    ['2022..2023', '2022-01..2023-12'],
    ['2022-W05..2022-W06', '2022-01-31..2022-02-13'],
  ])('%s is written shorter, as %s', (text, key) => expect(period(text).key).toBe(key));

  test.each([
    ...['', '2022-13', '2022-00', '2022-Q0', '2022-Q5', '2022-H0', '2022-H3', '2022-W00', '2022-W53', '2022-06-31'],
    ...['2022-6', '22-06', '2022年6月', '2022-q2', '2022-w05', '2022-06 ', ' 2022', '1899', '2201', '2022..'],
    ...['2022-05..2022-03', '2022-06..2022-01..2022-02', '..2022', '2022-06-30..2022-06-01', '2022-06...2022-07'],
  ])('%j is no period', (text) => expect(parsePeriod(text)).toBeUndefined());

  test.each(['2022-W5', '2022-W051', '2022-W5x', '2022-Q12', '2022-H1x', '2022-061', '2022/06', '20226', '2022-'])(
    '%j is no key of a part of a year',
    (text) => expect(parsePeriod(text)).toBeUndefined(),
  );

  test('the second of two ends may not begin or end before the first', () => {
    expect(parsePeriod('2022-06..2022-06-10')).toBeUndefined();
    expect(parsePeriod('2022-06-10..2022-06')).toBeUndefined();
    expect(period('2022-06-10..2022-06-30').key).toBe('2022-06-10..2022-06-30');
  });

  test('the key of any stretch is read back to the same days', () => {
    fc.assert(
      fc.property(anySpan, (span) => {
        const key = keyOfSpan(span);
        expect(parsePeriod(key)).toEqual({ ...span, key });
      }),
      { numRuns: 500 },
    );
  });

  test('the key of any run of whole months is read back to the same days', () => {
    const startYear = fc.integer({ min: 1900, max: 2196 }); // the run ends within the years that dates may have
    fc.assert(
      fc.property(
        startYear,
        fc.integer({ min: 0, max: 11 }),
        fc.integer({ min: 0, max: 30 }),
        (year, start, length) => {
          const first = dayjs.utc(Date.UTC(year, start, 1));
          const last = first.add(length, 'month').endOf('month');
          const span = { first: day(first.format('YYYY-MM-DD')), last: day(last.format('YYYY-MM-DD')) };
          const key = keyOfSpan(span);
          expect(key).toMatch(/^\d{4}(-\d\d|-Q\d|-H\d|-\d\d\.\.\d{4}-\d\d)?$/);
          expect(parsePeriod(key)).toEqual({ ...span, key });
        },
      ),
      { numRuns: 500 },
    );
  });

  test('every period of a year is read back from its key', () => {
    fc.assert(
      fc.property(anyYear, anyUnit, (year, unit) => {
        for (const each of periodsOfYear(unit, year)) expect(parsePeriod(each.key)).toEqual(each);
      }),
    );
  });
});

describe('periods of a year', () => {
  test.each<[PeriodUnit, number, string, string]>([
    ['month', 12, '2022-01', '2022-12'],
    ['two-months', 6, '2022-01..2022-02', '2022-11..2022-12'],
    ['quarter', 4, '2022-Q1', '2022-Q4'],
    ['half-year', 2, '2022-H1', '2022-H2'],
    ['year', 1, '2022', '2022'],
    ['week', 52, '2022-W01', '2022-W52'],
  ])('of kind %s there are %i, from %s to %s', (unit, count, first, last) => {
    const keys = periodsOfYear(unit, 2022).map(({ key }) => key);
    expect([keys.length, keys[0], keys.at(-1)]).toEqual([count, first, last]);
  });

  test('of months and longer follow each other and fill the year', () => {
    fc.assert(
      fc.property(anyYear, anyUnit, (year, unit) => {
        const periods = periodsOfYear(unit, year);
        for (const [index, { first }] of periods.entries()) {
          if (index > 0) expect(first).toBe((periods[index - 1]?.last ?? NaN) + 1);
        }
        if (unit === 'week') return;
        expect({ first: periods[0]?.first, last: periods.at(-1)?.last }).toEqual(yearSpan(year));
      }),
    );
  });

  test.each([
    [2015, '2014-12-29', '2016-01-03', 53],
    [2020, '2019-12-30', '2021-01-03', 53],
    [2021, '2021-01-04', '2022-01-02', 52],
    [2022, '2022-01-03', '2023-01-01', 52],
    [2026, '2025-12-29', '2027-01-03', 53],
  ])('the weeks of %i run from %s to %s, %i of them', (year, first, last, count) => {
    const weeks = periodsOfYear('week', year);
    expect([formatDay(weeks[0]?.first ?? 0), formatDay(weeks.at(-1)?.last ?? 0), weeks.length]).toEqual([
      first,
      last,
      count,
    ]);
  });

  test('weeks are those of ISO 8601, as dayjs knows them', () => {
    fc.assert(
      fc.property(anyYear, (year) => {
        const weeks = periodsOfYear('week', year);
        expect(weeks).toHaveLength(dayjs.utc(Date.UTC(year, 6, 1)).isoWeeksInYear());
        for (const { key, first, last } of weeks) {
          const monday = dayjs.utc(formatDay(first));
          expect(monday.isoWeekday()).toBe(1);
          expect(key).toBe(`${monday.isoWeekYear()}-W${String(monday.isoWeek()).padStart(2, '0')}`);
          expect(last - first).toBe(6);
        }
      }),
      { numRuns: 50 },
    );
  });
});

describe('periods within a stretch', () => {
  test.each<[PeriodUnit, string, readonly string[]]>([
    ['month', '2022-03..2022-05', ['2022-03', '2022-04', '2022-05']],
    ['month', '2022-03-02..2022-05-31', ['2022-04', '2022-05']],
    ['month', '2022-03-01..2022-05-30', ['2022-03', '2022-04']],
    ['quarter', '2022-02..2022-10', ['2022-Q2', '2022-Q3']],
    ['half-year', '2022-02..2022-10', []],
    ['year', '2021-06..2023-12', ['2022', '2023']],
    ['two-months', '2022-02..2022-07', ['2022-03..2022-04', '2022-05..2022-06']],
    ['week', '2022-01', ['2022-W01', '2022-W02', '2022-W03', '2022-W04']],
    ['week', '2020-12-28..2021-01-10', ['2020-W53', '2021-W01']],
  ])('%ss within %s', (unit, span, keys) => {
    expect(periodsWithin(unit, period(span)).map(({ key }) => key)).toEqual(keys);
  });

  test('are just those of the years around that lie wholly inside, in order', () => {
    fc.assert(
      fc.property(anySpan, anyUnit, (span, unit) => {
        const found = periodsWithin(unit, span);
        const years = [...Array(yearOf(span.last) - yearOf(span.first) + 3).keys()];
        const all = years.flatMap((index) => periodsOfYear(unit, yearOf(span.first) - 1 + index));
        expect(found).toEqual(all.filter(({ first, last }) => span.first <= first && last <= span.last));
      }),
    );
  });
});

describe('stretches', () => {
  test('what two share lies inside both, and days of both lie in it', () => {
    const near = fc.integer({ min: 0, max: 60 });
    const span = fc.tuple(near, near).map(([a, b]) => ({ first: Math.min(a, b), last: Math.max(a, b) }));
    fc.assert(
      fc.property(span, span, near, (a, b, at) => {
        const shared = intersect(a, b);
        const isInBoth = a.first <= at && at <= a.last && b.first <= at && at <= b.last;
        expect(shared !== undefined && shared.first <= at && at <= shared.last).toBe(isInBoth);
        if (shared !== undefined) expect([contains(a, shared), contains(b, shared)]).toEqual([true, true]);
        expect(contains(a, b)).toBe(shared !== undefined && shared.first === b.first && shared.last === b.last);
      }),
    );
  });
});
