import fc from 'fast-check';
import { PassageFinder, type NearestPassage } from '../../../src/check/fidelity/nearest-passage';
import { readDocument } from '../../../src/outline/read-document';
import { foldText } from '../../../src/text/folded-text';
import { SHIPPED_CALENDAR } from '../../support/when-of';

const TEXT = [
  '一、政治建设',
  '1.集体学习。6月，结合“七一”庆祝活动，评选表彰先进支部和优秀党员，形成一批典型。',
  '2.廉政教育。年内，组织党员干部开展２－３次警示教育， 通过参观教育基地等方式增强实效。',
].join('\n');

const finderOf = (text: string): PassageFinder =>
  new PassageFinder(readDocument(text, { year: 2022, anchors: new Map(), calendar: SHIPPED_CALENDAR }));
const FINDER = finderOf(TEXT);

/** `写→原文 @ 写` : what differs, and the words of the quote at its place. */
function inShort(quote: string, found: NearestPassage | undefined): string {
  if (found === undefined) return 'none';
  return `${found.wrote}→${found.says} @ ${quote.slice(found.quote.start, found.quote.end)}`;
}

test.each<[string, string]>([
  ['评选表彰先进支部和优秀党员', '→ @ '],
  ['评选表彰先进支部和优秀干部', '干部→党员 @ 干部'],
  ['结合“七一”庆祝活动，评选表彰优秀党员，形成一批典型', '→先进支部和 @ '],
  ['评选并表彰先进支部和优秀党员', '并→ @ 并'],
  ['6月，结合“七一”庆祝活动，评选表彰先进支部及优秀党员', '及→和 @ 及'],
  ['组织党员 干部开展２－３场警示教育', '场→次 @ 场'],
  ['组织党员干部开展警示教育，通过参观基地等方式', '→2-3次 @ '],
  ['年，组织党员干部开展2-3次警示教育', '→内 @ '],
  ['严把公务用车配置审批关口', 'none'],
  ['学', 'none'],
  ['', 'none'],
])('%s', (quote, expected) => {
  expect(inShort(quote, FINDER.nearest(quote))).toBe(expected);
});

test.each<[string, string]>([
  ['6月，完成半年总结', '→底前 @ '],
  ['6月上旬，完成半年总结', '上旬→底前 @ 上旬'],
  ['7月底前，完成半年总结', '7→6 @ 7'],
])('near the beginning, too: %s', (quote, expected) => {
  expect(inShort(quote, finderOf('一、政治建设\n1.总结。6月底前，完成半年总结。\n').nearest(quote))).toBe(expected);
});

test('the passage is what the document says there, blanks and full-width forms as they are', () => {
  const found = FINDER.nearest('组织党员干部开展2-3场警示教育,通过参观');
  expect(TEXT.slice(found?.passage.start, found?.passage.end)).toBe('组织党员干部开展２－３次警示教育， 通过参观');
});

test('a quote with one character changed is found where it was taken from, with that character', () => {
  const folded = foldText(TEXT).chars;
  fc.assert(
    fc.property(fc.nat(folded.length - 12), fc.integer({ min: 12, max: 60 }), fc.nat(), (from, length, at) => {
      const original = folded.slice(from, from + length);
      // Not at the ends, where the rest of the quote is the document's own words.
      const changed = 1 + (at % (original.length - 2));
      const quote = `${original.slice(0, changed)}某${original.slice(changed + 1)}`;
      const found = FINDER.nearest(quote);
      expect([found?.wrote, found?.says]).toEqual(['某', original.charAt(changed)]);
      expect(found?.quote).toEqual({ start: changed, end: changed + 1 });
    }),
  );
});

test('any two texts end with a passage of the document, or none', () => {
  const texts = fc.string({ unit: fc.constantFrom('学', '习', '，', ' ', 'ａ', '𠮷', '\n', '一', '、') });
  fc.assert(
    fc.property(texts, texts, (text, quote) => {
      const found = finderOf(text).nearest(quote);
      if (found === undefined) return;
      expect(found.passage.start).toBeGreaterThanOrEqual(0);
      expect(found.passage.end).toBeLessThanOrEqual(text.length);
      expect(found.passage.start).toBeLessThanOrEqual(found.passage.end);
      expect(found.quote.end).toBeLessThanOrEqual(quote.length);
    }),
  );
});
