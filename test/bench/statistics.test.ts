import { exponentOf, medianOf, quartilesOf } from '../../bench/statistics';

test.each([
  [[7], { lower: 7, median: 7, upper: 7 }],
  [[10, 9], { lower: 9.25, median: 9.5, upper: 9.75 }],
  [[5, 1, 4, 2, 3], { lower: 2, median: 3, upper: 4 }],
  [[100, 20, 3], { lower: 11.5, median: 20, upper: 60 }],
])('the quartiles of %p', (values, expected) => {
  expect(quartilesOf(values)).toEqual(expected);
});

test('nothing has no median, and no 0 either', () => {
  expect(medianOf([])).toBeNaN();
});

test('values stay in their order', () => {
  const values = [3, 1, 2];
  medianOf(values);
  expect(values).toEqual([3, 1, 2]);
});

test.each([0.5, 1, 2])('a cost that grows with the power of %p of the size', (exponent) => {
  const points = [100, 1_000, 10_000].map((size) => ({ size, cost: 7 * size ** exponent }));
  expect(exponentOf(points)).toBeCloseTo(exponent, 10);
});

test('the exponent is that of the nearest line, not that of the ends', () => {
  const costs: readonly (readonly [number, number])[] = [
    [1, 1],
    [10, 1],
    [100, 100],
    [1_000, 100],
  ];
  expect(exponentOf(costs.map(([size, cost]) => ({ size, cost })))).toBeCloseTo(0.8, 10);
});

test('one size tells no growth', () => {
  expect(exponentOf([{ size: 10, cost: 5 }])).toBeNaN();
});
