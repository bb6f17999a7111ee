import fc from 'fast-check';
import { dueDays } from '../../src/schedule/effective-due';
import { dayOf, formatDay, type Day } from '../../src/time/civil-date';
import { day } from '../support/sample-judgement';
import { SHIPPED_CALENDAR } from '../support/when-of';

const anyDay = fc.integer({ min: dayOf(2010, 2, 1), max: dayOf(2026, 11, 30) });
const anyRule = fc.constantFrom('keep' as const, 'advance' as const, 'postpone' as const);

function restDaysBetween(first: Day, last: Day): boolean {
  for (let at = first; at <= last; at++) if (SHIPPED_CALENDAR.isWorkday(at)) return false;
  return true;
}

describe('when an occurrence is really due', () => {
  test.each([
    ['2022-06-26', undefined, 'keep', '2022-06-26', '2022-06-24'],
    ['2022-06-26', undefined, 'advance', '2022-06-24', '2022-06-24'],
    ['2022-06-26', undefined, 'postpone', '2022-06-27', '2022-06-27'],
    ['2022-06-30', undefined, 'advance', '2022-06-30', '2022-06-30'],
    ['2022-01-31', undefined, 'keep', '2022-01-31', '2022-01-30'], // the Sunday before is a make-up workday
    ['2022-01-31', undefined, 'advance', '2022-01-30', '2022-01-30'],
    ['2022-01-31', undefined, 'postpone', '2022-02-07', '2022-02-07'],
    ['2022-10-08', undefined, 'postpone', '2022-10-08', '2022-10-08'], // a make-up Saturday
    ['2022-06-30', '2022-07-17', 'keep', '2022-07-17', '2022-07-15'],
    ['2022-06-30', '2022-07-17', 'postpone', '2022-07-18', '2022-07-18'],
    ['2022-12-31', undefined, 'keep', '2022-12-31', '2022-12-30'],
  ] as const)('%s, extended to %s, by %s: %s, remind on %s', (due, extended, rule, effective, remind) => {
    const found = dueDays(day(due), extended === undefined ? undefined : day(extended), rule, SHIPPED_CALENDAR);
    expect([formatDay(found.effectiveDue), formatDay(found.remindOn)]).toEqual([effective, remind]);
    expect(found.provisional).toBe(false);
  });

  test('the rule moves a rest day to the nearest workday on its side, and nothing else', () => {
    fc.assert(
      fc.property(anyDay, anyRule, (due, rule) => {
        const { effectiveDue, remindOn } = dueDays(due, undefined, rule, SHIPPED_CALENDAR);
        if (rule === 'keep' || SHIPPED_CALENDAR.isWorkday(due)) expect(effectiveDue).toBe(due);
        else if (rule === 'advance')
          expect([effectiveDue < due, restDaysBetween(effectiveDue + 1, due)]).toEqual([true, true]);
        else expect([effectiveDue > due, restDaysBetween(due, effectiveDue - 1)]).toEqual([true, true]);
        expect(SHIPPED_CALENDAR.isWorkday(remindOn)).toBe(true);
        expect(restDaysBetween(remindOn + 1, effectiveDue)).toBe(true);
        expect(dueDays(effectiveDue, undefined, rule, SHIPPED_CALENDAR)).toEqual({
          effectiveDue,
          remindOn,
          provisional: false,
        });
      }),
    );
  });

  test('an extension takes the place of the due date', () => {
    fc.assert(
      fc.property(anyDay, anyDay, anyRule, (due, to, rule) => {
        expect(dueDays(due, to, rule, SHIPPED_CALENDAR)).toEqual(dueDays(to, undefined, rule, SHIPPED_CALENDAR));
      }),
    );
  });

  test.each([
    ['2027-06-30', 'keep', true],
    ['2026-12-31', 'keep', false],
    ['2027-01-02', 'keep', true],
    ['2026-12-31', 'postpone', false],
    ['2027-01-01', 'advance', true],
  ] as const)('of %s by %s is provisional: %s', (due, rule, provisional) => {
    expect(dueDays(day(due), undefined, rule, SHIPPED_CALENDAR).provisional).toBe(provisional);
  });
});
