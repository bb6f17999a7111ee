import fc from 'fast-check';
import { dayOf, daysInMonth, formatDay, weekdayOf } from '../../src/time/civil-date';
import { contains, periodsOfYear, PERIOD_UNITS, yearSpan, type Span } from '../../src/time/period';
import { resolve, type YearContext } from '../../src/time/resolve';
import type { Cut, DayRule, OwedWindow, RecurringRule, Resolution, SpanRule } from '../../src/time/when';
import { day } from '../support/sample-judgement';
import { SHIPPED_CALENDAR, spanInWords } from '../support/when-of';

const anyYear = fc.integer({ min: 2011, max: 2025 });
const anyUnit = fc.constantFrom(...PERIOD_UNITS);

function inYear(year: number): YearContext {
  return { year, anchors: new Map(), calendar: SHIPPED_CALENDAR };
}

function windowsOf(resolution: Resolution): readonly OwedWindow[] {
  if (!resolution.ok) throw new Error(`not resolved: ${resolution.problem.kind}`);
  return resolution.windows;
}

function recurring(every: RecurringRule['every'], cut: Cut, rest: Partial<RecurringRule> = {}): RecurringRule {
  return { kind: 'recurring', every, cut, times: { min: 1 }, ...rest };
}

const nth = fc.oneof(fc.integer({ min: 1, max: 31 }), fc.integer({ min: -31, max: -1 }));
const dayRule: fc.Arbitrary<DayRule> = fc.oneof(
  nth.map((each): DayRule => ({ kind: 'day', nth: each })),
  fc.record({
    kind: fc.constant('weekday' as const),
    nth: fc.constantFrom(1, 2, 4, 5, -1, -5),
    weekday: fc.integer({ min: 1, max: 7 }),
  }),
  nth.map((each): DayRule => ({ kind: 'workday', nth: each })),
);
const afterEnd: fc.Arbitrary<DayRule> = fc.record({
  kind: fc.constant('after-end' as const),
  offset: fc.record({
    count: fc.integer({ min: 1, max: 20 }),
    unit: fc.constantFrom('days' as const, 'workdays' as const),
  }),
});
const monthOfPeriod = fc.constantFrom(1, -1);
const cutInside: fc.Arbitrary<Cut> = fc.oneof(
  fc.constant<Cut>({ kind: 'whole' }),
  fc.record({ kind: fc.constantFrom('by' as const, 'on' as const), day: dayRule, month: monthOfPeriod }),
  fc.record({
    kind: fc.constant('part' as const),
    part: fc.constantFrom({ first: 1, last: 10 }, { first: 11 }, { first: 30, last: 31 }),
    month: monthOfPeriod,
  }),
);

describe('windows of a recurrence', () => {
  test('uncut they are disjoint, ascend, and together are the year', () => {
    fc.assert(
      fc.property(anyYear, anyUnit, (year, every) => {
        const windows = windowsOf(resolve(recurring(every, { kind: 'whole' }), inYear(year)));
        expect(windows.map(({ key }) => key)).toEqual(periodsOfYear(every, year).map(({ key }) => key));
        windows.forEach(({ first }, index) => index > 0 && expect(first).toBe((windows[index - 1]?.last ?? NaN) + 1));
        if (every === 'week') return;
        expect({ first: windows[0]?.first, last: windows.at(-1)?.last }).toEqual(yearSpan(year));
      }),
    );
  });

  test('however they are cut, each has days, lies in its period and keeps its key; they ascend', () => {
    fc.assert(
      fc.property(anyYear, anyUnit, cutInside, (year, every, cut) => {
        const windows = windowsOf(resolve(recurring(every, cut), inYear(year)));
        const periods = periodsOfYear(every, year);
        expect(windows.map(({ key }) => key)).toEqual(periods.map(({ key }) => key));
        windows.forEach((window, index) => {
          expect(window.first).toBeLessThanOrEqual(window.last);
          expect(contains(periods[index] ?? window, window)).toBe(true);
          expect(window.every).toBe(every);
          if (cut.kind === 'on') expect(window.first).toBe(window.last);
          if (cut.kind === 'by') expect(window.first).toBe(periods[index]?.first);
        });
      }),
      { numRuns: 400 },
    );
  });

  test('due some days after the period, they begin with it and end behind it', () => {
    fc.assert(
      fc.property(anyYear, anyUnit, afterEnd, (year, every, rule) => {
        const windows = windowsOf(resolve(recurring(every, { kind: 'by', day: rule, month: -1 }), inYear(year)));
        const periods = periodsOfYear(every, year);
        windows.forEach((window, index) => {
          const { first, last } = periods[index] ?? window;
          expect(window.first).toBe(first);
          expect(window.last).toBeGreaterThan(last);
          if (rule.kind === 'after-end' && rule.offset.unit === 'days')
            expect(window.last - last).toBe(rule.offset.count);
        });
      }),
    );
  });

  test('a day of the month is that day, or the last where the month is shorter', () => {
    fc.assert(
      fc.property(anyYear, fc.integer({ min: 1, max: 31 }), (year, of) => {
        const cut: Cut = { kind: 'by', day: { kind: 'day', nth: of }, month: -1 };
        const windows = windowsOf(resolve(recurring('month', cut), inYear(year)));
        expect(windows.map(({ last }) => formatDay(last))).toEqual(
          windows.map((_, index) => formatDay(dayOf(year, index + 1, Math.min(of, daysInMonth(year, index + 1))))),
        );
      }),
    );
  });

  test('a weekday of the month is one, and the n-th or, in a shorter month, the last', () => {
    fc.assert(
      fc.property(anyYear, fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 7 }), (year, count, weekday) => {
        const at = (which: number): readonly number[] => {
          const cut: Cut = { kind: 'on', day: { kind: 'weekday', nth: which, weekday }, month: 1 };
          return windowsOf(resolve(recurring('month', cut), inYear(year))).map(({ first }) => first);
        };
        const [forward, backward] = [at(count), at(-count)];
        for (let month = 1; month <= 12; month++) {
          const all = [...Array(daysInMonth(year, month)).keys()]
            .map((index) => dayOf(year, month, index + 1))
            .filter((each) => weekdayOf(each) === weekday);
          expect(forward[month - 1]).toBe(all[count - 1] ?? all.at(-1));
          expect(backward[month - 1]).toBe(all.at(-count) ?? all[0]);
        }
      }),
    );
  });

  test('even months and odd months are the year between them', () => {
    const keys = (months: 'even' | 'odd'): readonly string[] =>
      windowsOf(resolve(recurring('month', { kind: 'whole' }, { months }), inYear(2022))).map(({ key }) => key);
    expect(keys('even')).toEqual(['2022-02', '2022-04', '2022-06', '2022-08', '2022-10', '2022-12']);
    expect(keys('odd')).toEqual(['2022-01', '2022-03', '2022-05', '2022-07', '2022-09', '2022-11']);
  });

  test('within a stretch only the periods that lie wholly inside are kept, also beyond the year', () => {
    const within = (first: string, last: string): SpanRule => ({ kind: 'fixed', first: day(first), last: day(last) });
    const keys = (every: RecurringRule['every'], span: SpanRule): readonly string[] =>
      windowsOf(resolve(recurring(every, { kind: 'whole' }, { within: span }), inYear(2022))).map(({ key }) => key);
    expect(keys('month', within('2022-11-02', '2023-02-28'))).toEqual(['2022-12', '2023-01', '2023-02']);
    expect(keys('quarter', within('2022-02-01', '2022-09-30'))).toEqual(['2022-Q2', '2022-Q3']);
    expect(
      resolve(recurring('year', { kind: 'whole' }, { within: within('2022-01-02', '2022-12-31') }), inYear(2022)),
    ).toEqual({
      ok: false,
      problem: { kind: 'no-period', every: 'year' },
    });
  });

  test('are provisional where workdays of an unpublished year were counted', () => {
    const rule = recurring('quarter', {
      kind: 'by',
      day: { kind: 'after-end', offset: { count: 3, unit: 'workdays' } },
      month: -1,
    });
    const provisional = (year: number): readonly boolean[] =>
      windowsOf(resolve(rule, inYear(year))).map((window) => window.provisional);
    expect(provisional(2025)).toEqual([false, false, false, false]);
    expect(provisional(2026)).toEqual([false, false, false, true]);
    expect(provisional(2027)).toEqual([true, true, true, true]);
  });
});

describe('windows of their own', () => {
  const once = (span: SpanRule, year = 2022): Resolution =>
    resolve({ kind: 'once', span, times: { min: 1 } }, inYear(year));
  const words = (resolution: Resolution): readonly string[] =>
    windowsOf(resolution).map((each: Span) => spanInWords(each));

  test('a month’s part is cut at its end', () => {
    const part = { kind: 'month', month: 2, part: { first: 30, last: 31 } } as const;
    expect(words(once({ kind: 'stretch', from: part, to: part }))).toEqual(['2022-02-28..2022-02-28']);
  });

  test('until a day, from the plan year’s start, into the next year if need be', () => {
    const point = { kind: 'month', month: 1, year: { kind: 'offset', years: 1 } } as const;
    expect(words(once({ kind: 'by', point, edge: 'through' }))).toEqual(['2022-01-01..2023-01-31']);
    expect(words(once({ kind: 'by', point, edge: 'before' }))).toEqual(['2022-01-01..2022-12-31']);
  });

  test.each<[string, SpanRule, string]>([
    ['no 13th month', { kind: 'by', point: { kind: 'month', month: 13 }, edge: 'through' }, 'no-such-month'],
    ['no month 0', { kind: 'by', point: { kind: 'month', month: 0 }, edge: 'through' }, 'no-such-month'],
    ['no 31 June', { kind: 'by', point: { kind: 'day', month: 6, day: 31 }, edge: 'through' }, 'no-such-day'],
    ['no day 0', { kind: 'by', point: { kind: 'day', month: 6, day: 0 }, edge: 'through' }, 'no-such-day'],
    ['no day of month 13', { kind: 'by', point: { kind: 'day', month: 13, day: 1 }, edge: 'through' }, 'no-such-month'],
    ['no 5th quarter', { kind: 'by', point: { kind: 'quarter', quarter: 5 }, edge: 'through' }, 'no-such-quarter'],
    ['nothing before January', { kind: 'by', point: { kind: 'month', month: 1 }, edge: 'before' }, 'empty-span'],
    [
      'no year 1899',
      { kind: 'by', point: { kind: 'year', year: { kind: 'number', year: 1899 } }, edge: 'through' },
      'no-such-year',
    ],
    ['no such festival', { kind: 'by', point: { kind: 'anchor', name: '重阳' }, edge: 'before' }, 'unknown-anchor'],
    [
      'a weekday that is not',
      { kind: 'by', point: { kind: 'day', month: 6, day: 28, weekday: 3 }, edge: 'through' },
      'weekday-differs',
    ],
    [
      'May before March',
      { kind: 'stretch', from: { kind: 'month', month: 5 }, to: { kind: 'month', month: 3 } },
      'reversed-span',
    ],
    ['a fixed end before the year', { kind: 'fixed', last: dayOf(2021, 12, 31) }, 'empty-span'],
    ['fixed ends reversed', { kind: 'fixed', first: dayOf(2022, 6, 2), last: dayOf(2022, 6, 1) }, 'reversed-span'],
  ])('%s', (_name, span, kind) => {
    const resolution = once(span);
    expect(resolution.ok ? undefined : resolution.problem.kind).toBe(kind);
  });

  test.each([
    [{ min: 0 }, 'zero-times'],
    [{ min: 0, max: 0 }, 'zero-times'],
    [{ min: 3, max: 2 }, 'reversed-times'],
  ])('times of %j are impossible', (times, kind) => {
    const resolution = resolve(
      { kind: 'once', span: { kind: 'fixed', last: dayOf(2022, 6, 30) }, times },
      inYear(2022),
    );
    expect(resolution.ok ? undefined : resolution.problem.kind).toBe(kind);
  });

  test.each<[DayRule]>([
    [{ kind: 'day', nth: 32 }],
    [{ kind: 'day', nth: 0 }],
    [{ kind: 'weekday', nth: 6, weekday: 1 }],
    [{ kind: 'workday', nth: -32 }],
  ])('no month has %j', (rule) => {
    const resolution = resolve(recurring('month', { kind: 'on', day: rule, month: 1 }), inYear(2022));
    expect(resolution.ok ? undefined : resolution.problem.kind).toBe('no-such-nth');
  });
});
