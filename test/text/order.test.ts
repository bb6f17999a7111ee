import fc from 'fast-check';
import { compareBy, compareText } from '../../src/text/order';

/** The order, told without the function under test. */
function byCodePoints(a: string, b: string): number {
  const [left, right] = [[...a], [...b]].map((chars) =>
    chars.map((char) => String.fromCodePoint(char.codePointAt(0) ?? 0)),
  );
  const points = (chars: readonly string[]): string =>
    chars.map((char) => (char.codePointAt(0) ?? 0).toString(16).padStart(6, '0')).join('');
  const [first, second] = [points(left ?? []), points(right ?? [])];
  return first === second ? 0 : first < second ? -1 : 1;
}

describe('texts are ordered by code points', () => {
  test.each([
    ['', ''],
    ['', 'a'],
    ['a', 'aa'],
    ['B', 'a'],
    ['a', 'b'],
    ['z', '一'],
    ['第一党支部', '第三党支部'],
    ['￥', '𠮷'], // by UTF-16 units 𠮷 would come first
    ['\uffff', '\u{10000}'],
    ['😀', '𠮷'],
    ['𠮷a', '𠮷b'],
    ['a￥', 'a𠮷'],
    ['2', '１'],
    ['10', '9'],
    ['e\u0301', 'é'],
  ])('%j, then %j', (before, after) => {
    expect(Math.sign(compareText(before, after))).toBe(before === after ? 0 : -1);
    expect(Math.sign(compareText(after, before))).toBe(before === after ? 0 : 1);
  });

  test('whatever they are', () => {
    const anyText = fc.string({ unit: fc.constantFrom('a', 'b', '支', '￥', '\uffff', '𠮷', '😀'), maxLength: 6 });
    fc.assert(
      fc.property(anyText, anyText, (a, b) => {
        expect(Math.sign(compareText(a, b))).toBe(byCodePoints(a, b));
      }),
      { numRuns: 300 },
    );
  });

  test('half a character is ordered too, as after all whole ones of one unit', () => {
    const texts = ['\ud842', '\uffff', '\udfb7', '𠮷'];
    expect([...texts].sort(compareText)).toEqual([...texts].reverse().sort(compareText));
  });
});

describe('by several keys', () => {
  const items = [
    { name: '乙', count: 2 },
    { name: '甲', count: 10 },
    { name: '乙', count: 10 },
    { name: '甲', count: 2 },
  ];

  test.each([
    [
      [({ count }: (typeof items)[0]) => count, ({ name }: (typeof items)[0]) => name],
      ['乙2', '甲2', '乙10', '甲10'],
    ],
    [
      [({ name }: (typeof items)[0]) => name, ({ count }: (typeof items)[0]) => -count],
      ['乙10', '乙2', '甲10', '甲2'],
    ],
  ])('the first that differs decides', (keys, expected) => {
    expect([...items].sort(compareBy(...keys)).map(({ name, count }) => `${name}${count}`)).toEqual(expected);
  });

  test('none that differs leaves the order', () => {
    expect([...items].sort(compareBy<(typeof items)[0]>(() => 0))).toEqual(items);
    expect(compareBy<number>()(1, 2)).toBe(0);
  });
});
