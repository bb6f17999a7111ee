import { heightFor } from '../../src/render/ledger-row-height';

test.each([
  ['nothing needs one line', [{ lines: [], width: 10 }], 20],
  ['what fits stands on one line', [{ lines: ['开展学习'], width: 9 }], 20],
  ['half a character does not', [{ lines: ['开展学习'], width: 8.9 }], 34],
  ['what goes on below leaves some of each line empty', [{ lines: ['字'.repeat(28)], width: 29 }], 48],
  ['words that break where they can leave more', [{ lines: ['https://example.org/2022/06/30.html'], width: 18 }], 62],
  ['every line counts', [{ lines: ['甲', '', '乙'], width: 10 }], 48],
  [
    'the cell with the most lines decides',
    [
      { lines: ['甲', '乙'], width: 10 },
      { lines: ['丙'], width: 10 },
    ],
    34,
  ],
  ['there is an end', [{ lines: Array<string>(100).fill('甲'), width: 10 }], 409],
])('%s', (_, cells, height) => {
  expect(heightFor(cells)).toBe(height);
});
