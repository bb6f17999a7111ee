import fc from 'fast-check';
import stringWidth from 'string-width';
import { padToWidth, widthOf, widthOfChar } from '../../src/text/width';

test.each([
  ['', 0],
  ['plan.yaml', 9],
  ['月提示', 6],
  ['“七一”', 6],
  ['，。', 4],
  ['ＡＢ', 4],
  ['𠮷', 2],
  ['e\u0301', 1],
  ['\u001b[31m逾期\u001b[39m', 4],
])('%j takes %i columns', (text, columns) => {
  expect(widthOf(text)).toBe(columns);
});

test('a character is as wide the second time', () => {
  expect([widthOfChar('月'), widthOfChar('月'), widthOfChar('a')]).toEqual([2, 2, 1]);
});

test.each([
  ['月', 4, '月  '],
  ['月提示', 4, '月提示'],
  ['ab', 2, 'ab'],
])('%j padded to %i is %j', (text, width, padded) => {
  expect(padToWidth(text, width)).toBe(padded);
});

test('the short way gives the same answer as the library', () => {
  const char = fc.oneof(
    fc.integer({ min: 0x20, max: 0xff }),
    fc.integer({ min: 0x2000, max: 0x30ff }),
    fc.integer({ min: 0x4dff, max: 0xa000 }),
    fc.integer({ min: 0xff00, max: 0xffef }),
  );
  const text = fc.array(char, { maxLength: 20 }).map((codes) => String.fromCharCode(...codes));
  fc.assert(
    fc.property(text, (each) => {
      expect(widthOf(each)).toBe(stringWidth(each));
    }),
    { numRuns: 2000 },
  );
});

test('for every character that takes the short way', () => {
  const different = [];
  for (let code = 0x20; code <= 0xffff; code++) {
    const char = String.fromCharCode(code);
    if (widthOf(char) !== stringWidth(char)) different.push(code.toString(16));
  }
  expect(different).toEqual([]);
});
