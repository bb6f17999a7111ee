import fc from 'fast-check';
import { columnWidths } from '../../../src/render/word/column-widths';

test.each<[readonly number[], readonly number[], readonly number[]]>([
  [
    [1, 4],
    [10, 10],
    [20, 80],
  ],
  [
    [1, 99],
    [10, 10],
    [10, 90],
  ],
  [
    [1, 1, 98],
    [10, 10, 10],
    [10, 10, 80],
  ],
  [
    [1, 1],
    [80, 120],
    [40, 60],
  ],
  [
    [1, 1, 1],
    [0, 0, 0],
    [33, 34, 33],
  ],
])('%j of at least %j', (proportions, least, widths) => {
  expect(columnWidths(proportions, least, 100)).toEqual(widths);
});

test('the sum is the whole, and no column is below its least where there is room', () => {
  const column = fc.record({ proportion: fc.integer({ min: 1, max: 60 }), least: fc.integer({ min: 0, max: 700 }) });
  fc.assert(
    fc.property(fc.array(column, { minLength: 1, maxLength: 12 }), (columns) => {
      const least = columns.map((each) => each.least);
      const widths = columnWidths(
        columns.map(({ proportion }) => proportion),
        least,
        8845,
      );
      expect(widths.reduce((sum, each) => sum + each, 0)).toBe(8845);
      // Rounding of the edges takes less than one.
      for (const [index, each] of widths.entries()) expect(each).toBeGreaterThan((least[index] ?? 0) - 1);
    }),
  );
});
