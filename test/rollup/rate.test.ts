import { completionRateOf, occurrencesIn } from '../../src/rollup/rate';
import { counts } from '../support/sample-roll-up';

test('all occurrences are those of every state', () => {
  expect(
    occurrencesIn(counts({ done: 1, 'done-late': 2, open: 4, 'due-soon': 8, overdue: 16, upcoming: 32, waived: 64 })),
  ).toBe(127);
});

test.each([
  [2, 3, 0.6667],
  [1, 3, 0.3333],
  [3, 3, 1],
  [0, 3, 0],
  [0, 0, undefined],
])('%d of %d is %p', (done, counting, rate) => {
  expect(completionRateOf({ done, counting })).toBe(rate);
});
