import { takePlans } from '../../src/cli/taken-plans';

test.each([0, 1, 3, 4, 5, 41])('of %d plans each is taken once, and then none', (count) => {
  const taken = new SharedArrayBuffer(4);
  const all: number[] = [];
  for (let next = takePlans(taken, count); next.length > 0; next = takePlans(taken, count)) all.push(...next);
  expect(all).toEqual(Array.from({ length: count }, (_, index) => index));
  expect(takePlans(taken, count)).toEqual([]);
  expect(takePlans(taken, count)).toEqual([]);
});
