import fc from 'fast-check';
import { wholeNumber } from '../../src/text/whole-number';

test.each(['1', '2022', '100000', '999999999'])('%s is one', (text) => {
  expect(wholeNumber(text)).toBe(Number(text));
});

test.each(['', '0', '010', '1.5', '-3', '+3', '1e3', ' 1', '1 ', '１', '一', '0x10', '1234567890'])(
  '%j is left to others',
  (text) => {
    expect(wholeNumber(text)).toBeUndefined();
  },
);

test('a whole number is told just where digits alone write it', () => {
  fc.assert(
    fc.property(fc.oneof(fc.nat(), fc.string()).map(String), (text) => {
      expect(wholeNumber(text)).toBe(/^[1-9]\d{0,8}$/.test(text) ? Number(text) : undefined);
    }),
  );
});
