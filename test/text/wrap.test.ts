import fc from 'fast-check';
import { widthOf } from '../../src/text/width';
import { inseparablePieces, wrapItems, wrapText } from '../../src/text/wrap';

test.each([
  ['fits', '月提示', 6, ['月提示']],
  ['nothing', '', 10, ['']],
  ['between Chinese characters', '机关党建工作要点', 8, ['机关党建', '工作要点']],
  ['at spaces, which vanish there', 'one two three', 7, ['one two', 'three']],
  ['words are kept whole beside Chinese', '写成 plan.yaml 这样', 11, ['写成', 'plan.yaml', '这样']],
  ['no closing mark begins a line', '开展学习。', 8, ['开展学', '习。']],
  ['no opening mark ends a line', '开展“学习”', 6, ['开展', '“学习”']],
  ['two closing marks stay together', '开展《学习》。', 12, ['开展《学', '习》。']],
  ['what has no place to break is cut', '2022-01-01..2022-06-20', 10, ['2022-01-01', '..2022-06-', '20']],
  ['line ends are kept', '一\n\n二', 10, ['一', '', '二']],
  ['a leading space is kept', '  a', 10, ['  a']],
])('%s', (_what, text, width, lines) => {
  expect(wrapText(text, width)).toEqual(lines);
});

test.each([
  ['beside each other', ['期次', '时段', '起止'], '、', 12, ['期次、时段、', '起止']],
  ['without the space at the end of a line', ['plan', 'task', 'group'], ', ', 11, ['plan, task,', 'group']],
  ['in one line where they fit', ['plan', 'task'], ', ', 10, ['plan, task']],
  ['not broken where they fit a line', ['a', 'due date'], ', ', 9, ['a,', 'due date']],
  ['broken where they are wider', ['a', 'effective due date'], ', ', 10, ['a,', 'effective', 'due date']],
  ['none', [], ', ', 10, []],
])('items are %s', (_what, items, separator, width, lines) => {
  expect(wrapItems(items, separator, width)).toEqual(lines);
});

const pieces = fc.constantFrom(
  '月',
  '提',
  '，',
  '。',
  '“',
  '”',
  '（',
  '）',
  'a',
  'plan',
  ' ',
  '1',
  '-',
  '…',
  '𠮷',
  '\n',
);
const texts = fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join(''));

test('no line is wider than it may be', () => {
  fc.assert(
    fc.property(texts, fc.integer({ min: 2, max: 30 }), (text, width) => {
      for (const line of wrapText(text, width)) expect(widthOf(line)).toBeLessThanOrEqual(width);
    }),
  );
});

test('nothing is lost but white space', () => {
  const inked = (text: string): string => text.replace(/\s/g, '');
  fc.assert(
    fc.property(texts, fc.integer({ min: 2, max: 30 }), (text, width) => {
      expect(inked(wrapText(text, width).join(''))).toBe(inked(text));
    }),
  );
});

test('a line may break at every character of the Chinese script, and at no letter of another', () => {
  const chars = Array.from({ length: 0x110000 }, (_, code) => String.fromCodePoint(code));
  const han = chars.filter((char) => /\p{Script=Han}/u.test(char));
  expect(inseparablePieces(han.join(''))).toEqual(han);
  const others = chars.filter(
    (char) => /(?!\p{Script=Han})[\p{L}\p{N}]/u.test(char) && !/[\u3000-\u303f\uff00-\uffef]/.test(char),
  );
  expect(inseparablePieces(others.join(''))).toHaveLength(1);
});
