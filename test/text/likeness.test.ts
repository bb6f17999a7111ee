import fc from 'fast-check';
import { likeness } from '../../src/text/likeness';

test.each([
  ['集体学习', '集体学习', 1],
  ['集体学习', '集中学习', 1 / 3],
  ['学', '学', 1],
  ['学', '习', 0],
  ['', '学习', 0],
])('%s and %s', (a, b, expected) => {
  expect(likeness(a, b)).toBeCloseTo(expected);
});

test('lies between nothing and all, and is the same both ways', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (a, b) => {
      const found = likeness(a, b);
      expect(found).toBeGreaterThanOrEqual(0);
      expect(found).toBeLessThanOrEqual(1);
      expect(likeness(b, a)).toBe(found);
    }),
  );
});
