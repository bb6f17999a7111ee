import { extended, timetableOf } from '../../src/match/timetable';
import { workCalendarOf } from '../../src/load/work-calendar-of';
import { dayOf } from '../../src/time/civil-date';
import { ONCE, type OwedWindow } from '../../src/time/when';
import { SHIPPED_CALENDAR } from '../support/when-of';

/** A Saturday, on which nobody works. */
const SATURDAY = dayOf(2022, 6, 25);
const MONDAY = dayOf(2022, 6, 27);
const FRIDAY = dayOf(2022, 6, 24);

function window(key: string, first: number, last: number): OwedWindow {
  return { key, first, last, times: ONCE, provisional: false };
}

const WINDOWS: readonly OwedWindow[] = [
  window('a', dayOf(2022, 6, 1), SATURDAY),
  window('b', dayOf(2022, 7, 4), dayOf(2022, 7, 4)),
];

const duesOf = ({ dated }: ReturnType<typeof timetableOf>): readonly number[] =>
  dated.map(({ effectiveDue }) => effectiveDue);

test('the days of windows are worked out once', () => {
  expect(timetableOf(WINDOWS, 'keep', SHIPPED_CALENDAR)).toBe(timetableOf(WINDOWS, 'keep', SHIPPED_CALENDAR));
});

test('the same windows have other days by another rule and another calendar, whatever was asked before', () => {
  const own = workCalendarOf('CN', [], { restDays: [], workdays: [SATURDAY] });
  const last = dayOf(2022, 7, 4);
  for (let times = 0; times < 2; times++) {
    expect(duesOf(timetableOf(WINDOWS, 'keep', SHIPPED_CALENDAR))).toEqual([SATURDAY, last]);
    expect(duesOf(timetableOf(WINDOWS, 'postpone', SHIPPED_CALENDAR))).toEqual([MONDAY, last]);
    expect(duesOf(timetableOf(WINDOWS, 'postpone', own))).toEqual([SATURDAY, last]);
    expect(duesOf(timetableOf(WINDOWS, 'advance', SHIPPED_CALENDAR))).toEqual([FRIDAY, last]);
  }
});

test('a window of one day opens two weeks before, and not ahead of the end of the one before it', () => {
  const { dated } = timetableOf(WINDOWS, 'keep', SHIPPED_CALENDAR);
  expect(dated.map(({ openFrom, previousEnd }) => [openFrom, previousEnd])).toEqual([
    [dayOf(2022, 6, 1), undefined],
    [SATURDAY + 1, SATURDAY],
  ]);
});

test('an extension moves one window and leaves the others as they were', () => {
  const timetable = timetableOf(WINDOWS, 'postpone', SHIPPED_CALENDAR);
  const before = JSON.stringify(timetable.dated);
  const [first] = timetable.dated;
  if (first === undefined) throw new Error('there is no window');
  expect(extended(first, dayOf(2022, 7, 2), timetable)).toMatchObject({
    ...{ window: first.window, opens: first.opens, effectiveDue: dayOf(2022, 7, 4) },
  });
  expect(JSON.stringify(timetable.dated)).toBe(before);
});

test('a PERIOD that two windows have is told', () => {
  const [a, b] = WINDOWS;
  if (a === undefined || b === undefined) throw new Error('there are no windows');
  expect(timetableOf(WINDOWS, 'keep', SHIPPED_CALENDAR).repeated).toBeUndefined();
  expect(timetableOf([a, b, { ...b, key: 'a' }], 'keep', SHIPPED_CALENDAR).repeated).toBe('a');
});
