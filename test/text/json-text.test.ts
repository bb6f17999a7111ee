import fc from 'fast-check';
import { jsonPieces, jsonText } from '../../src/text/json-text';

test('is indented, ends with a line end, and leaves keys without a value out', () => {
  expect(jsonText({ a: 1, b: undefined, c: ['月'] })).toBe('{\n  "a": 1,\n  "c": [\n    "月"\n  ]\n}\n');
});

test.each(['\u001b[31m', '\u007f', '\u009b31m', '\u202e', '\u200f', '\u2066', '\u061c'])(
  'what a terminal would obey is escaped: %j',
  (text) => {
    expect(jsonText(text)).toMatch(/^[ -~]*\n$/);
    expect(JSON.parse(jsonText(text))).toBe(text);
  },
);

test('reads back as what it was', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(JSON.parse(jsonText(text))).toBe(text);
    }),
  );
});

test('piece by piece it is the same text, whatever is in it', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string({ unit: 'binary' }), fc.jsonValue()), (object) => {
      expect([...jsonPieces(object)].join('')).toBe(jsonText(object));
    }),
  );
  expect([...jsonPieces({ a: undefined, b: new Set([1, '\u202e']) })].join('')).toBe(jsonText({ b: [1, '\u202e'] }));
});

test('of many items no piece has more than a few', () => {
  const object = { items: Array.from({ length: 10_000 }, (_, index) => ({ name: `第${index}号`, index })) };
  const pieces = [...jsonPieces(object)];
  expect(pieces.join('')).toBe(jsonText(object));
  expect(Math.max(...pieces.map(({ length }) => length))).toBeLessThan(66_000);
});
