import { Foremost } from '../../src/rollup/worst';

test('of any number of items no more than twice the wanted ones are held, or ever compared with each other', () => {
  const held = new Set<number>();
  const foremost = new Foremost<number>(3, (a, b) => {
    held.add(a).add(b);
    return a - b;
  });
  for (let item = 100; item > 0; item--) {
    foremost.add(item);
    expect(held.size).toBeLessThanOrEqual(6);
    held.clear();
  }
  expect(foremost.inOrder).toEqual([1, 2, 3]);
  expect(held.size).toBeLessThanOrEqual(6);
});
