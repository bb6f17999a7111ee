import fc from 'fast-check';
import { chooseSlot, isAmbiguous, possibleSlots } from '../../src/match/allocate';
import { Slot } from '../../src/match/slot';
import { formatDay, type Day } from '../../src/time/civil-date';
import { day, sampleOccurrence } from '../support/sample-judgement';
import { doneRecord } from '../support/ledger';

/** A window in the plan's order: unmet, met or waived. */
interface Window {
  readonly first: string;
  readonly last: string;
  readonly is: 'unmet' | 'met' | 'waived';
}

function slotOf({ first, last, is }: Window): Slot {
  const occurrence = sampleOccurrence({ opens: first, due: last });
  const slot = new Slot({ ...occurrence, waived: is === 'waived' ? 'with-trigger' : undefined });
  if (is === 'met') slot.take(doneRecord({ date: first }));
  return slot;
}

function chosen(date: string, windows: readonly Window[]): number {
  const slots = windows.map(slotOf);
  const slot = chooseSlot(slots, day(date));
  return slot === undefined ? -1 : slots.indexOf(slot);
}

function unmet(first: string, last: string): Window {
  return { first, last, is: 'unmet' };
}
function met(first: string, last: string): Window {
  return { first, last, is: 'met' };
}
function waived(first: string, last: string): Window {
  return { first, last, is: 'waived' };
}

const [SPRING, AUTUMN] = [
  ['2022-04-01', '2022-06-30'],
  ['2022-09-01', '2022-11-30'],
] as const;

describe('which occurrence a record counts for', () => {
  test.each<[string, string, readonly Window[], number]>([
    ['the window that holds it', '2022-09-15', [unmet(...SPRING), unmet(...AUTUMN)], 1],
    ['its first day and its last are in it', '2022-06-30', [unmet(...SPRING), unmet(...AUTUMN)], 0],
    ['also when that is met already', '2022-09-15', [unmet(...SPRING), met(...AUTUMN)], 1],
    [
      'of two that hold it the unmet one',
      '2022-05-01',
      [met('2022-01-01', '2022-06-30'), unmet('2022-01-01', '2022-12-31')],
      1,
    ],
    [
      'of two unmet ones the earlier due',
      '2022-05-01',
      [unmet('2022-01-01', '2022-12-31'), unmet('2022-04-01', '2022-06-30')],
      1,
    ],
    [
      'of two met ones the earlier due',
      '2022-05-01',
      [met('2022-01-01', '2022-12-31'), met('2022-04-01', '2022-06-30')],
      1,
    ],
    [
      'of equal dues the plan’s order',
      '2022-06-15',
      [unmet('2022-01-01', '2022-06-30'), unmet('2022-04-01', '2022-06-30')],
      0,
    ],
    ['between two, the unmet one behind it', '2022-07-15', [unmet(...SPRING), unmet(...AUTUMN)], 0],
    ['of several behind it the latest', '2022-12-15', [unmet(...SPRING), unmet(...AUTUMN)], 1],
    ['of several behind it the latest unmet', '2022-12-15', [unmet(...SPRING), met(...AUTUMN)], 0],
    ['with all behind it met, the next one', '2022-07-15', [met(...SPRING), unmet(...AUTUMN)], 1],
    ['the next one though it is met', '2022-07-15', [met(...SPRING), met(...AUTUMN)], 1],
    ['before all, the first', '2022-01-15', [unmet(...SPRING), unmet(...AUTUMN)], 0],
    ['behind all, with all met, the last', '2022-12-15', [met(...SPRING), met(...AUTUMN)], 1],
    ['never a waived one', '2022-05-01', [waived(...SPRING), unmet(...AUTUMN)], 1],
    ['not even as an extra', '2022-12-15', [met(...SPRING), waived(...AUTUMN)], 0],
    ['none, where all are waived', '2022-05-01', [waived(...SPRING), waived(...AUTUMN)], -1],
    ['none, where there is none', '2022-05-01', [], -1],
  ])('%s', (_name, date, windows, index) => expect(chosen(date, windows)).toBe(index));

  test('a window counts as open earlier where it is a single day', () => {
    const occurrence = { ...sampleOccurrence({ opens: '2022-06-20', due: '2022-06-20' }), openFrom: day('2022-06-06') };
    const slots = [new Slot(sampleOccurrence({ opens: '2022-05-01', due: '2022-05-31' })), new Slot(occurrence)];
    expect(chooseSlot(slots, day('2022-06-06'))).toBe(slots[1]);
    expect(chooseSlot(slots, day('2022-06-05'))).toBe(slots[0]);
  });

  test('never a waived one; one that holds the date before any other; an unmet one behind before one ahead', () => {
    const at = (offset: number): string => formatDay(day('2022-01-01') + offset);
    const window = fc
      .tuple(
        fc.integer({ min: 0, max: 60 }),
        fc.integer({ min: 0, max: 30 }),
        fc.constantFrom<Window['is']>('unmet', 'met', 'waived'),
      )
      .map(([first, length, is]) => ({ first: at(first), last: at(first + length), is }));
    fc.assert(
      fc.property(
        fc.array(window, { minLength: 1, maxLength: 6 }),
        fc.integer({ min: 0, max: 100 }),
        (windows, offset) => {
          const date = at(offset);
          const index = chosen(date, windows);
          const usable = windows.filter(({ is }) => is !== 'waived');
          if (usable.length === 0) return expect(index).toBe(-1);
          const picked = windows[index];
          if (picked === undefined) throw new Error('nothing was chosen');
          expect(usable).toContain(picked);
          const holds = (each: Window): boolean => each.first <= date && date <= each.last;
          const dueOf = ({ last }: Window): Day => day(last);
          const holding = usable.filter(holds);
          const better =
            holding.filter(({ is }) => is === 'unmet').length > 0
              ? holding.filter(({ is }) => is === 'unmet')
              : holding;
          if (better.length > 0) {
            expect(better).toContain(picked);
            return expect(dueOf(picked)).toBe(Math.min(...better.map(dueOf)));
          }
          const behind = usable.filter((each) => each.is === 'unmet' && each.last < date);
          if (behind.length > 0) {
            expect(behind).toContain(picked);
            return expect(dueOf(picked)).toBe(Math.max(...behind.map(dueOf)));
          }
          const ahead = usable.filter(({ first }) => first > date);
          if (ahead.length > 0) expect(ahead).toContain(picked);
          else expect(dueOf(picked)).toBe(Math.max(...usable.map(dueOf)));
        },
      ),
      { numRuns: 1000 },
    );
  });
});

describe('an occurrence with what was recorded of it', () => {
  test('counts each record whole, and is done on the day its minimum is reached', () => {
    const slot = new Slot(sampleOccurrence({ due: '2022-06-30', times: { min: 3, max: 4 } }));
    const seen = ['2022-06-03', '2022-06-10', '2022-06-17'].map((date) => {
      slot.take(doneRecord({ date, count: 2 }));
      return [slot.count, slot.isUnmet, slot.doneOn === undefined ? undefined : formatDay(slot.doneOn)];
    });
    expect(seen).toEqual([
      [2, true, undefined],
      [4, false, '2022-06-10'],
      [6, false, '2022-06-10'],
    ]);
  });

  test('that is allowed and not owed is never unmet, and reaches nothing', () => {
    const slot = new Slot(sampleOccurrence({ due: '2022-06-30', times: { min: 0, max: 3 } }));
    expect(slot.isUnmet).toBe(false);
    slot.take(doneRecord({ date: '2022-06-03' }));
    expect([slot.isUnmet, slot.count, slot.doneOn]).toEqual([false, 1, undefined]);
  });
});

describe('which occurrences a record may mean', () => {
  const possible = (date: string, windows: readonly Window[]): readonly number[] => {
    const slots = windows.map(slotOf);
    return possibleSlots(slots, day(date)).map((slot) => slots.indexOf(slot));
  };
  const YEAR = ['2022-01-01', '2022-12-31'] as const;

  test.each<[string, string, readonly Window[], readonly number[]]>([
    ['one alone', '2022-05-01', [unmet(...SPRING), unmet(...AUTUMN)], [0]],
    ['two that hold the date, the earlier due first', '2022-05-01', [unmet(...YEAR), unmet(...SPRING)], [1, 0]],
    ['equal ones in the plan’s order', '2022-05-01', [unmet(...SPRING), unmet(...SPRING)], [0, 1]],
    ['not one that is met', '2022-05-01', [unmet(...YEAR), met(...SPRING)], [0]],
    ['not one that is waived', '2022-05-01', [waived(...YEAR), unmet(...SPRING)], [1]],
    ['not one that is over or yet to come', '2022-08-01', [unmet(...SPRING), unmet(...AUTUMN)], []],
    ['first and last day included', '2022-06-30', [unmet(...SPRING), unmet('2022-06-30', '2022-07-31')], [0, 1]],
  ])('%s', (_name, date, windows, expected) => expect(possible(date, windows)).toEqual(expected));

  test('a record counts for the first of them, and is ambiguous where there is another', () => {
    const window = fc.record({
      first: fc.integer({ min: day('2022-01-01'), max: day('2022-06-30') }),
      length: fc.nat(200),
      is: fc.constantFrom('unmet' as const, 'met' as const, 'waived' as const),
    });
    const date = fc.integer({ min: day('2021-12-01'), max: day('2023-01-31') });
    fc.assert(
      fc.property(fc.array(window, { maxLength: 5 }), date, (windows, at) => {
        const text = (each: Day): string => formatDay(each);
        const slots = windows.map(({ first, length, is }) =>
          slotOf({ first: text(first), last: text(first + length), is }),
        );
        const [first, ...others] = possibleSlots(slots, at);
        if (first !== undefined) expect(chooseSlot(slots, at)).toBe(first);
        expect(isAmbiguous(slots, at)).toBe(others.length > 0);
      }),
    );
  });
});
