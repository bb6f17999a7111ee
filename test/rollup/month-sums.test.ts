import { MonthSums } from '../../src/rollup/month-sums';
import { day } from '../support/sample-judgement';

test('counts go to the month of their day, and months come in order', () => {
  const sums = new MonthSums();
  for (const text of ['2022-03-01', '2021-12-31', '2022-02-28', '2022-03-31', '2022-01-01', '2022-03-15'])
    sums.of(day(text)).count('open', false, false);
  expect(sums.all.map(({ name, counts }) => [name, counts.byState.open])).toEqual([
    ['2021-12', 1],
    ['2022-01', 1],
    ['2022-02', 1],
    ['2022-03', 3],
  ]);
});
