import fc from 'fast-check';
import { codesOf } from '../../src/cli/codes-of';
import { utf16Codes } from '../../src/text/utf16-codes';

/** As far as a text goes, and the 0 behind it. */
function codesWithEnd(text: string): readonly number[] {
  return [...codesOf(text).subarray(0, text.length + 1)];
}

test.each(['', 'a', '支部\n', '𠮷😀', '\ud800', 'a'.repeat(5000), '支'])('the codes of %j', (text) => {
  expect(codesWithEnd(text)).toEqual([...utf16Codes(text)]);
  expect(codesWithEnd(text)).toEqual([...Array.from({ length: text.length }, (_, at) => text.charCodeAt(at)), 0]);
});

test('one text after the other, longer or shorter, is copied as it is', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 300 })), (texts) => {
      for (const text of texts) expect(codesWithEnd(text)).toEqual([...utf16Codes(text)]);
    }),
  );
});
