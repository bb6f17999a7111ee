import fc from 'fast-check';
import { addressOf, LAST_COLUMN, LAST_ROW, readAddress } from '../../src/sheet/cell-address';

test.each<[string, number, number]>([
  ['A1', 1, 1],
  ['Z9', 9, 26],
  ['AA10', 10, 27],
  ['AZ1', 1, 52],
  ['ZZ1', 1, 702],
  ['AAA1', 1, 703],
  ['XFD1048576', 1_048_576, 16_384],
])('%s', (address, row, column) => {
  expect(addressOf(row, column)).toBe(address);
  expect(readAddress(address)).toEqual({ row, column });
});

test.each(['', 'A', '1', 'A0', 'a1', 'A01', 'XFE1', 'A1048577', '$A$1', 'A1:B2', 'ABCD1', '__proto__1'])(
  '%p is no cell of a sheet',
  (text) => {
    expect(readAddress(text)).toBeUndefined();
  },
);

test('each cell has one address', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: LAST_ROW }), fc.integer({ min: 1, max: LAST_COLUMN }), (row, column) => {
      expect(readAddress(addressOf(row, column))).toEqual({ row, column });
    }),
  );
});
