import fc from 'fast-check';
import { sentencesOf } from '../../src/outline/sentences';

const sentences = (text: string): readonly string[] =>
  sentencesOf(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end));

test.each<[string, readonly string[]]>([
  ['每月一次。每季一次。', ['每月一次。', '每季一次。']],
  ['每月一次；每季一次', ['每月一次；', '每季一次']],
  ['提出“每月一次。”然后落实。', ['提出“每月一次。”', '然后落实。']],
  ['（每月一次。）落实！', ['（每月一次。）', '落实！']],
  ['  落实 。 ', ['落实 。']],
  ['3.5万元，6.1节。', ['3.5万元，6.1节。']],
  ['。。', ['。。']],
  ['', []],
])('%s', (text, expected) => {
  expect(sentences(text)).toEqual(expected);
});

test('nothing but blanks is lost, and nothing said twice', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('学', '。', '；', '”', '“', ' ', '\n', '！', '1') }), (text) => {
      expect(sentences(text).join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
    }),
  );
});
