import fc from 'fast-check';
import { inSentence } from '../../src/text/in-sentence';
import { oneLine, showUnsafe } from '../../src/text/safe-text';

describe('what a terminal would obey is shown', () => {
  test.each([
    ['\u001b[31m红', '\\u{1b}[31m红'],
    ['a\u0000b\u0007', 'a\\u{0}b\\u{7}'],
    ['\u007f\u0085\u009b', '\\u{7f}\\u{85}\\u{9b}'],
    ['\u202eabc\u2069', '\\u{202e}abc\\u{2069}'],
    ['\u200e\u200f\u061c', '\\u{200e}\\u{200f}\\u{61c}'],
    ['a\tb\r\nc', 'a\tb\r\nc'],
    ['支部 “七一” 𠮷 😀 ‍', '支部 “七一” 𠮷 😀 ‍'],
    ['\\u{1b}', '\\u{1b}'],
    ['a\ud800b\udfff', 'a\\u{d800}b\\u{dfff}'],
  ])('%j', (text, shown) => {
    expect(showUnsafe(text)).toBe(shown);
  });

  test.each([
    ['a\tb', 'a b'],
    ['a\r\n\n b', 'a  b'],
    ['a\u2028b\u2029c', 'a b c'],
    ['\u001b\n', '\\u{1b} '],
    ['', ''],
  ])('and %j is one line', (text, shown) => {
    expect(oneLine(text)).toBe(shown);
  });

  test('nothing that acts is left, whatever the text; and shown text is shown no further', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
        expect(oneLine(text)).not.toMatch(/[\p{Cc}\p{Cs}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/u);
        expect(oneLine(oneLine(text))).toBe(oneLine(text));
      }),
      { numRuns: 300 },
    );
  });
});

describe('a text inside a sentence', () => {
  test.each([
    ['6月31日', '6月31日'],
    ['a\nb\u001b', 'a b\\u{1b}'],
    ['长'.repeat(40), '长'.repeat(40)],
    ['长'.repeat(41), `${'长'.repeat(40)}…`],
    ['𠮷'.repeat(40), '𠮷'.repeat(40)],
    ['𠮷'.repeat(41), `${'𠮷'.repeat(40)}…`],
    [`a${'𠮷'.repeat(50)}`, `a${'𠮷'.repeat(39)}…`],
    ['', ''],
  ])('%j', (text, shown) => {
    expect(inSentence(text)).toBe(shown);
  });
});

test('of all characters those are shown that act or are halves, and no others', () => {
  const unsafe = /(?![\t\n\r])[\p{Cc}\p{Cs}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u;
  const chars = Array.from({ length: 0x110000 }, (_, code) => String.fromCodePoint(code));
  expect(chars.filter((char) => showUnsafe(char) !== char)).toEqual(chars.filter((char) => unsafe.test(char)));
});
