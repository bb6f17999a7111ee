import fc from 'fast-check';
import { Slot } from '../../src/match/slot';
import { behindSince, expectedBy, hasPace, paceOn } from '../../src/status/pace';
import { formatDay } from '../../src/time/civil-date';
import { doneRecord } from '../support/ledger';
import { day, sampleOccurrence, type SampleOccurrence } from '../support/sample-judgement';

const YEAR: SampleOccurrence = { opens: '2022-01-01', due: '2022-12-31', times: { min: 2, max: 3 } };

function slotWith(occurrence: SampleOccurrence, ...dates: readonly string[]): Slot {
  const slot = new Slot(sampleOccurrence(occurrence));
  for (const date of dates) slot.take(doneRecord({ date }));
  return slot;
}

describe('how many should have been done', () => {
  test.each([
    [YEAR, '2021-12-31', 0],
    [YEAR, '2022-01-01', 0],
    [YEAR, '2022-07-01', 0], // day 182 of 365
    [YEAR, '2022-07-02', 1], // day 183
    [YEAR, '2022-12-30', 1],
    [YEAR, '2022-12-31', 2],
    [YEAR, '2023-06-01', 2],
    [{ due: '2022-06-30', times: { min: 3 } }, '2022-06-09', 0],
    [{ due: '2022-06-30', times: { min: 3 } }, '2022-06-10', 1],
    [{ due: '2022-06-30', times: { min: 3 } }, '2022-06-20', 2],
    [{ due: '2022-06-30', times: { min: 3 } }, '2022-06-29', 2],
    [{ due: '2022-06-30', times: { min: 3 } }, '2022-06-30', 3],
    [{ opens: '2022-06-29', due: '2022-06-30', times: { min: 2 } }, '2022-06-29', 1],
    [{ due: '2022-06-30', effectiveDue: '2022-07-30', times: { min: 2 } }, '2022-06-29', 0],
    [{ due: '2022-06-30', effectiveDue: '2022-07-30', times: { min: 2 } }, '2022-06-30', 1], // day 30 of 60
  ])('of %j by %s: %i', (occurrence, date, expected) => {
    expect(expectedBy(sampleOccurrence(occurrence), day(date))).toBe(expected);
  });

  test('never falls, is none before the window opens and all from its effective due date', () => {
    const length = fc.integer({ min: 2, max: 400 });
    fc.assert(
      fc.property(length, fc.integer({ min: 2, max: 60 }), fc.integer({ min: -5, max: 410 }), (days, min, at) => {
        const opens = day('2022-01-01');
        const occurrence = sampleOccurrence({ opens: '2022-01-01', due: formatDay(opens + days - 1), times: { min } });
        const [before, now] = [expectedBy(occurrence, opens + at - 1), expectedBy(occurrence, opens + at)];
        expect(now).toBeGreaterThanOrEqual(before);
        if (at < 0) expect(now).toBe(0);
        if (at >= days - 1) expect(now).toBe(min);
        // The sharp border: as many as fit into the days that are over, and not one more.
        const elapsed = Math.min(Math.max(at + 1, 0), days);
        expect(now * days).toBeLessThanOrEqual(min * elapsed);
        expect((now + 1) * days).toBeGreaterThan(min * elapsed);
      }),
      { numRuns: 500 },
    );
  });
});

describe('the pace', () => {
  test('is known of what is owed twice in more than a day', () => {
    expect(hasPace(sampleOccurrence(YEAR))).toBe(true);
    expect(hasPace(sampleOccurrence({ ...YEAR, times: { min: 1, max: 3 } }))).toBe(false);
    expect(hasPace(sampleOccurrence({ ...YEAR, times: { min: 0, max: 3 } }))).toBe(false);
    expect(hasPace(sampleOccurrence({ opens: '2022-06-30', due: '2022-06-30', times: { min: 2 } }))).toBe(false);
  });

  test.each([
    ['2022-07-01', [], 'on-pace'],
    ['2022-07-02', [], 'behind'],
    ['2022-07-02', ['2022-03-01'], 'on-pace'],
    ['2022-07-01', ['2022-03-01'], 'ahead'],
    ['2022-12-31', ['2022-03-01'], 'behind'],
  ])('on %s with %j is %s', (date, dates, expected) => {
    expect(paceOn(slotWith(YEAR, ...dates), day(date))).toBe(expected);
  });
});

describe('the present run of days behind', () => {
  const since = (occurrence: SampleOccurrence, asOf: string, ...dates: readonly string[]): string | undefined => {
    const first = behindSince(slotWith(occurrence, ...dates), day(asOf));
    return first === undefined ? undefined : formatDay(first);
  };

  test.each<[asOf: string, dates: readonly string[], expected: string | undefined]>([
    ['2022-07-01', [], undefined],
    ['2022-07-02', [], '2022-07-02'],
    ['2022-09-30', [], '2022-07-02'],
    ['2022-09-30', ['2022-09-30'], undefined],
    ['2022-09-30', ['2022-08-15'], undefined],
    ['2022-12-31', ['2022-08-15'], '2022-12-31'], // the run of July ended in August
    ['2022-12-31', [], '2022-07-02'],
    ['2023-03-01', ['2022-08-15'], '2022-12-31'],
    ['2022-12-31', ['2022-08-15', '2022-12-31'], undefined],
  ])('as of %s with %j begins on %s', (asOf, dates, expected) => expect(since(YEAR, asOf, ...dates)).toBe(expected));

  test('begins no earlier than the window', () => {
    const twoDays = { opens: '2022-06-29', due: '2022-06-30', times: { min: 2 } };
    expect(since(twoDays, '2022-06-30')).toBe('2022-06-29');
    expect(since(twoDays, '2022-06-30', '2022-06-01')).toBe('2022-06-30');
    expect(since(twoDays, '2022-06-28')).toBeUndefined();
  });

  test('is none where there is no pace', () => {
    expect(since({ due: '2022-06-30' }, '2022-07-30')).toBeUndefined();
    expect(since({ opens: '2022-06-30', due: '2022-06-30', times: { min: 3 } }, '2022-07-30')).toBeUndefined();
  });
});
