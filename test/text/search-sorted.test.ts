import fc from 'fast-check';
import { lastAtMost } from '../../src/text/search-sorted';

test('the last that is at most the limit, as if all were looked through', () => {
  const numbers = fc.array(fc.integer({ min: -5, max: 5 }), { maxLength: 12 }).map((all) => all.sort((a, b) => a - b));
  fc.assert(
    fc.property(numbers, fc.integer({ min: -6, max: 6 }), (all, limit) => {
      expect(lastAtMost(all, limit, (each) => each)).toBe(all.findLastIndex((each) => each <= limit));
    }),
  );
});

test('few of many are looked at', () => {
  const items = Array.from({ length: 100_000 }, (_, index) => index);
  let looks = 0;
  expect(
    lastAtMost(items, 71_234, (item) => {
      looks++;
      return item;
    }),
  ).toBe(71_234);
  expect(looks).toBeLessThanOrEqual(20);
});
