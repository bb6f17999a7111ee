import type { State } from '../../src/model/assessment';
import { totalsOf } from '../../src/status/totals';
import { day, sampleAssessment } from '../support/sample-judgement';

/** The completion rate of occurrences in some states, the overdue ones due the day before the as-of date. */
function rate(counts: Partial<Record<State, number>>): number | undefined {
  const all = Object.entries(counts).flatMap(([state, count]) =>
    Array.from({ length: count }, () =>
      sampleAssessment({ state: state as State, due: state === 'overdue' ? '2022-06-29' : '2022-06-30' }),
    ),
  );
  return totalsOf(all, day('2022-06-30')).completionRate;
}

describe('the completion rate', () => {
  test.each<[Partial<Record<State, number>>, number | undefined]>([
    [{}, undefined],
    [{ open: 2, 'due-soon': 1, upcoming: 4, waived: 1 }, undefined],
    [{ done: 1 }, 1],
    [{ overdue: 3 }, 0],
    [{ done: 1, 'done-late': 1, overdue: 2, open: 5, waived: 7 }, 0.5],
    [{ done: 1, overdue: 2 }, 0.3333],
    [{ done: 2, overdue: 1 }, 0.6667],
    [{ done: 1, overdue: 31 }, 0.0313], // 0.03125 is rounded up
    [{ done: 9999, overdue: 1 }, 0.9999],
    [{ done: 19999, overdue: 1 }, 1], // 0.99995 is rounded to four decimals
  ])('of %j is %s', (counts, expected) => expect(rate(counts)).toBe(expected));

  test('does not count what is due today, nor what is waived though its day has passed', () => {
    const today = sampleAssessment({ state: 'due-soon', due: '2022-06-30' });
    const waived = sampleAssessment({ state: 'waived', light: undefined, due: '2022-01-31' });
    expect(totalsOf([today, waived], day('2022-06-30')).completionRate).toBeUndefined();
  });
});
