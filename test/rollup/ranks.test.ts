import { ranksOf } from '../../src/rollup/ranks';
import { named } from '../support/sample-roll-up';

test.each([
  [
    'the highest rate comes first, whatever the order',
    [
      [1, 1],
      [3, 1],
      [2, 1],
    ],
    [3, 1, 2],
  ],
  [
    'equal rates share a place, and the places behind stay empty',
    [
      [1, 1],
      [2, 2],
      [3, 0],
      [0, 1],
    ],
    [2, 2, 1, 4],
  ],
  [
    'who has nothing that counts has no place, and takes none',
    [
      [0, 0],
      [1, 0],
      [0, 0],
      [1, 1],
    ],
    [undefined, 1, undefined, 2],
  ],
  [
    'rates that are rounded to the same are told apart',
    [
      [99_999, 1],
      [99_999, 0],
    ],
    [2, 1],
  ],
  ['nobody', [], []],
])('%s', (_name, all, ranks) => {
  expect(ranksOf(all.map(([done, overdue]) => named('甲', { done: done ?? 0, overdue: overdue ?? 0 })))).toEqual(ranks);
});
