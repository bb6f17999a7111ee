import { nearestPeriod } from '../../src/check/nearest-period';

const QUARTERS = ['2022-Q1', '2022-Q2', '2022-Q3', '2022-Q4'];
const MONTHS = ['2022-03', '2022-04', '2022-05'];
const STRETCHES = ['2022-04..2022-06', '2022-09..2022-11'];

test.each([
  ['2022-06', QUARTERS, '2022-Q2'],
  ['2022-06-17', QUARTERS, '2022-Q2'],
  ['2022-Q1', MONTHS, '2022-03'],
  ['2022', ['2022-H1'], '2022-H1'],
  ['2021-04', MONTHS, '2022-04'],
  ['2021-Q3', QUARTERS, '2022-Q3'],
  ['2021-09..2021-11', STRETCHES, '2022-09..2022-11'],
  ['2022-10', STRETCHES, '2022-09..2022-11'],
])('%s among %j is near %s', (written, owed, nearest) => {
  expect(nearestPeriod(written, owed)).toBe(nearest);
});

test.each([
  ['2022-H1', QUARTERS],
  ['2022-06', MONTHS],
  ['2021-06', QUARTERS],
  ['2022-06', []],
])('%s among %j is near none', (written, owed) => {
  expect(nearestPeriod(written, owed)).toBeUndefined();
});
