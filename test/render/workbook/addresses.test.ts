import { cellAddress, columnName, rangeAddress } from '../../../src/render/workbook/addresses';

test.each([
  [0, 'A'],
  [13, 'N'],
  [25, 'Z'],
  [26, 'AA'],
  [51, 'AZ'],
  [52, 'BA'],
  [701, 'ZZ'],
  [702, 'AAA'],
])('column %i is %s', (column, name) => {
  expect(columnName(column)).toBe(name);
});

test('cells and ranges', () => {
  expect(cellAddress(4, 2)).toBe('C5');
  expect(rangeAddress({ top: 3, left: 0, bottom: 53, right: 13 })).toBe('A4:N54');
  expect(rangeAddress({ top: 4, left: 2, bottom: 4, right: 2 })).toBe('C5');
});
