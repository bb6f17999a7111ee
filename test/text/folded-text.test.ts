import fc from 'fast-check';
import { foldText, halfWidth, unfold } from '../../src/text/folded-text';

test('white space is left out, full-width forms become ASCII, all else stays', () => {
  expect(foldText('６ 月，\u3000结合\r\n“七一”（１）—').chars).toBe('6月,结合“七一”(1)—');
  expect(halfWidth('\u3000')).toBe('\u3000');
});

test('a stretch of the folded text is found again as it was written', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('学', '，', ' ', '\u3000', 'Ａ', 'a', '\n', '𠮷') }), (text) => {
      const folded = foldText(text);
      for (let start = 0; start <= folded.chars.length; start++) {
        for (let end = start; end <= folded.chars.length; end++) {
          const stretch = unfold(folded, start, end);
          expect(foldText(text.slice(stretch.start, stretch.end)).chars).toBe(folded.chars.slice(start, end));
        }
      }
    }),
    { numRuns: 50 },
  );
});
