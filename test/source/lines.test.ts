import fc from 'fast-check';
import { LineCounter, LineIndex } from '../../src/source/lines';

describe('lines', () => {
  test.each([
    ['', ['']],
    ['a', ['a']],
    ['a\n', ['a', '']],
    ['a\nb', ['a', 'b']],
    ['a\r\nb\r\n', ['a', 'b', '']],
    ['a\rb\r', ['a', 'b', '']],
    ['\n\n', ['', '', '']],
    ['\r\r\n\n', ['', '', '', '']],
    ['\n\r', ['', '', '']],
    ['a\u2028b\u0085c', ['a\u2028b\u0085c']],
    ['a \t\r\n', ['a \t', '']],
  ])('%j', (text, lines) => {
    const index = new LineIndex(text);
    expect(index.count).toBe(lines.length);
    expect(lines.map((_, line) => index.lineText(line + 1))).toEqual(lines);
  });

  test('beyond the last there is nothing', () => {
    const index = new LineIndex('a\nb');
    expect([index.lineText(0), index.lineText(3), index.startOf(3)]).toEqual(['', '', 3]);
  });
});

describe('positions', () => {
  test.each([
    ['a\nbc', 0, 1, 1],
    ['a\nbc', 1, 1, 2],
    ['a\nbc', 2, 2, 1],
    ['a\nbc', 4, 2, 3],
    ['a\nbc', 9, 2, 3],
    ['a\nbc', -1, 1, 1],
    ['a\n', 2, 2, 1],
    ['', 0, 1, 1],
    ['a\r\nb', 1, 1, 2],
    ['a\r\nb', 2, 1, 3],
    ['a\r\nb', 3, 2, 1],
    ['a\rb', 2, 2, 1],
    ['支部\n𠮷b', 4, 2, 2],
    ['支部\n𠮷b', 5, 2, 3],
  ])('%j at %d is %d:%d', (text, offset, line, column) => {
    expect(new LineIndex(text).positionOf(offset)).toEqual({ line, column });
  });

  test('are counted as the index has them, in whatever order they are asked for', () => {
    const anyText = fc.array(fc.constantFrom('a', '𠮷', '\n', '\r'), { maxLength: 30 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(anyText, fc.array(fc.nat(40)), (text, offsets) => {
        const [index, counter] = [new LineIndex(text), new LineCounter(text)];
        expect(offsets.map((offset) => counter.lineOf(offset))).toEqual(
          offsets.map((offset) => index.positionOf(offset).line),
        );
      }),
    );
  });

  test('are as many units behind their line’s start as the text says, for any text', () => {
    const anyText = fc
      .array(fc.constantFrom('a', '支', '𠮷', '\n', '\r', '\r\n', ' '), { maxLength: 30 })
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(anyText, fc.nat(60), (text, at) => {
        const index = new LineIndex(text);
        const offset = Math.min(at, text.length);
        const { line, column } = index.positionOf(offset);
        expect(index.startOf(line) + column - 1).toBe(offset);
        expect(text.slice(0, index.startOf(line)).split(/\r\n|\r|\n/)).toHaveLength(line);
        expect(Array.from({ length: index.count }, (_, each) => index.lineText(each + 1))).toEqual(
          text.split(/\r\n|\r|\n/),
        );
      }),
      { numRuns: 300 },
    );
  });
});
