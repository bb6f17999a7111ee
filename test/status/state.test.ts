import { Slot } from '../../src/match/slot';
import { STATES, type Pace } from '../../src/model/assessment';
import { lightOf, stateOf } from '../../src/status/state';
import { doneRecord, waiver } from '../support/ledger';
import { day, sampleOccurrence, type SampleOccurrence } from '../support/sample-judgement';

const JUNE = { due: '2022-06-30' };

function stateWith(occurrence: SampleOccurrence, asOf: string, dates: readonly string[] = [], dueSoon = 7): string {
  const slot = new Slot(sampleOccurrence(occurrence));
  for (const date of dates) slot.take(doneRecord({ date }));
  return stateOf(slot, day(asOf), dueSoon);
}

describe('the state of an occurrence', () => {
  test.each<[SampleOccurrence, string, readonly string[], string]>([
    [JUNE, '2022-05-31', [], 'upcoming'],
    [JUNE, '2022-06-01', [], 'open'],
    [JUNE, '2022-06-22', [], 'open'],
    [JUNE, '2022-06-23', [], 'due-soon'],
    [JUNE, '2022-06-30', [], 'due-soon'],
    [JUNE, '2022-07-01', [], 'overdue'],
    [JUNE, '2022-05-31', ['2022-05-30'], 'done'],
    [JUNE, '2022-07-01', ['2022-06-30'], 'done'],
    [JUNE, '2022-07-01', ['2022-07-01'], 'done-late'],
    [{ ...JUNE, times: { min: 2 } }, '2022-07-01', ['2022-06-30'], 'overdue'],
    [{ ...JUNE, times: { min: 2 } }, '2022-07-03', ['2022-06-30', '2022-07-02'], 'done-late'],
    [{ ...JUNE, times: { min: 1, max: 1 } }, '2022-07-03', ['2022-06-29', '2022-07-02'], 'done'],
    [{ ...JUNE, effectiveDue: '2022-07-15' }, '2022-07-10', [], 'due-soon'],
    [{ ...JUNE, effectiveDue: '2022-06-24' }, '2022-06-25', [], 'overdue'],
    [{ opens: '2022-06-28', due: '2022-06-30' }, '2022-06-27', [], 'upcoming'],
    [{ ...JUNE, times: { min: 0, max: 3 } }, '2021-01-01', [], 'open'],
    [{ ...JUNE, times: { min: 0, max: 3 } }, '2022-06-30', ['2022-06-01'], 'open'],
    [{ ...JUNE, times: { min: 0, max: 3 } }, '2022-07-01', [], 'done'],
  ])('%j as of %s with %j: %s', (occurrence, asOf, dates, state) => {
    expect(stateWith(occurrence, asOf, dates)).toBe(state);
  });

  test.each([
    [0, '2022-06-29', 'open'],
    [0, '2022-06-30', 'due-soon'],
    [1, '2022-06-28', 'open'],
    [1, '2022-06-29', 'due-soon'],
    [30, '2022-06-01', 'due-soon'],
  ])('due soon is at most %i days away: on %s it is %s', (dueSoon, asOf, state) => {
    expect(stateWith(JUNE, asOf, [], dueSoon)).toBe(state);
  });

  test('waived comes before all others', () => {
    for (const waived of ['with-trigger' as const, waiver({ date: '2022-06-01', approved: '局党组' })]) {
      for (const asOf of ['2022-05-01', '2022-06-15', '2022-07-15']) {
        expect(stateOf(new Slot({ ...sampleOccurrence(JUNE), waived }), day(asOf), 7)).toBe('waived');
      }
    }
  });
});

describe('the light of a state', () => {
  const lights = (pace: Pace | undefined, soft: boolean): string =>
    STATES.map((state) => lightOf(state, pace, soft)?.charAt(0) ?? '–').join('');

  // In the order done, done-late, open, due-soon, overdue, upcoming, waived.
  test.each([
    [undefined, false, 'gggyrg–'],
    ['ahead' as const, false, 'gggyrg–'],
    ['on-pace' as const, false, 'gggyrg–'],
    ['behind' as const, false, 'ggyyrg–'],
    [undefined, true, 'gggyyg–'],
    ['behind' as const, true, 'ggyyyg–'],
  ])('with pace %s, a target: %s', (pace, soft, expected) => expect(lights(pace, soft)).toBe(expected));
});
