import fc from 'fast-check';
import { jsonText } from '../../src/text/json-text';

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
