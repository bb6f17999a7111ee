import fc from 'fast-check';
import { halfWidth, offsetOf, type FoldedText } from '../../../src/text/folded-text';
import { normalText } from '../../../src/time/phrase/normal-text';

/** Where each character was written, and the end. */
function offsetsOf(folded: FoldedText): readonly number[] {
  return Array.from({ length: folded.chars.length + 1 }, (_, index) => offsetOf(folded, index));
}

describe('a phrase as the grammar reads it', () => {
  test.each([
    ['６月３０日前', '6月30日前'],
    ['6 月 30　日 前', '6月30日前'],
    ['“七一”前', '七一前'],
    ['「七·一」前', '七一前'],
    ["'七一'前", '七一前'],
    ['3月—5月', '3月-5月'],
    ['3月——5月', '3月-5月'],
    ['3月–5月', '3月-5月'],
    ['3月－5月', '3月-5月'],
    ['3月～5月', '3月-5月'],
    ['3月〜5月', '3月-5月'],
    ['3月~5月', '3月-5月'],
    ['3月−5月', '3月-5月'],
    ['6月，12月', '6月,12月'],
    ['6月28日（周二）', '6月28日(周二)'],
    ['\ufeff6月\u200b', '6月'],
    ['3月--5月', '3月--5月'],
    ['𠮷6月', '𠮷6月'],
  ])('%j is read as %s', (text, chars) => expect(normalText(text).chars).toBe(chars));

  test('knows for every character where it stood', () => {
    const folded = normalText('“６ 月——7月');
    expect(folded.chars).toBe('6月-7月');
    expect(offsetsOf(folded)).toEqual([1, 3, 4, 6, 7, 8]);
  });

  test('of any text offsets rise, end where it ends, and lead to what was written', () => {
    const text = fc.string({ unit: fc.constantFrom(...'6６ 月　—-－～至“”·七𠮷\n'), maxLength: 40 });
    fc.assert(
      fc.property(text, (written) => {
        const folded = normalText(written);
        const { chars } = folded;
        const offsets = offsetsOf(folded);
        expect(offsets.at(-1)).toBe(written.length);
        expect(offsets.every((offset, index) => index === 0 || offset > (offsets[index - 1] ?? 0))).toBe(true);
        const kept = offsets.slice(0, -1).map((offset) => halfWidth(written.charAt(offset)).replace(/[—~]/, '-'));
        expect(kept.join('')).toBe(chars);
        expect(normalText(chars).chars).toBe(chars);
      }),
    );
  });
});
