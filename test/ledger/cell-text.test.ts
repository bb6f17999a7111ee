import fc from 'fast-check';
import { cellText } from '../../src/ledger/cell-text';

test.each([
  ['甲\r\n乙\r丙\u2028丁', '甲\n乙\n丙\n丁'],
  ['\n 甲 \n', '甲'],
  ['甲\u202e乙\u0007', '甲\\u{202e}乙\\u{7}'],
])('%j is written as %j', (text, written) => {
  expect(cellText(text)).toBe(written);
});

test('what does not fit is cut, and says so', () => {
  expect(cellText('字'.repeat(32_767))).toBe('字'.repeat(32_767));
  expect(cellText('字'.repeat(32_768))).toBe(`${'字'.repeat(32_766)}…`);
  expect(cellText(`${'字'.repeat(32_765)}𠮷𠮷`)).toBe(`${'字'.repeat(32_765)}…`);
});

test('a text that was written once is written the same again', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(cellText(cellText(text))).toBe(cellText(text));
    }),
  );
});
