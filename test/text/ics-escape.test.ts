import fc from 'fast-check';
import { foldIcsLine, icsLine, icsText } from '../../src/text/ics-escape';
import { oneLine, showUnsafe } from '../../src/text/safe-text';
import { anyText } from '../support/odd-texts';

/** What a reader makes of a value of type TEXT, by RFC 5545, 3.3.11. */
function readText(value: string): string {
  return value.replace(/\\([\\;,nN])/g, (_escape, char: string) => (/n/i.test(char) ? '\n' : char));
}

function octetsOf(text: string): number {
  return new TextEncoder().encode(text).length;
}

test.each([
  ['甲,乙;丙\\丁', '甲\\,乙\\;丙\\\\丁'],
  ['第一行\n第二行\r\n第三行\r第四行\u2028第五行', '第一行\\n第二行\\n第三行\\n第四行\\n第五行'],
  ['\\n', '\\\\n'],
  ['反转\u202e \u001b[31m\u0085', '反转\\\\u{202e} \\\\u{1b}[31m\\\\u{85}'],
  ['一半\ud800', '一半\\\\u{d800}'],
  ['标签：“甲”:"乙"', '标签：“甲”:"乙"'],
  ['', ''],
])('the text %j', (text, escaped) => {
  expect(icsText(text)).toBe(escaped);
});

test('a text on one line', () => {
  expect(icsLine(' 第一行\r\n第二行;\t\n')).toBe('第一行 第二行\\;');
});

test('any text reads back, its line ends as one kind', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect(readText(icsText(text))).toBe(showUnsafe(text.replace(/\r\n?|[\u2028\u2029]/g, '\n')));
      expect(readText(icsLine(text))).toBe(oneLine(text).trim());
      expect(icsText(text)).not.toMatch(/[\r\n]/);
    }),
  );
});

test('any line is folded into parts of at most 75 octets and whole characters, and unfolds to itself', () => {
  const anyLine = fc.array(fc.oneof(anyText, fc.constantFrom('工作', '𠮷', 'a', 'é', '👩‍👧')), { maxLength: 80 });
  fc.assert(
    fc.property(anyLine, (parts) => {
      const line = icsText(parts.join(''));
      const folded = foldIcsLine(line);
      expect(folded.endsWith('\r\n')).toBe(true);
      expect(folded.replaceAll('\r\n ', '')).toBe(`${line}\r\n`);
      for (const part of folded.slice(0, -2).split('\r\n')) {
        expect(octetsOf(part)).toBeLessThanOrEqual(75);
        // Half a character would come back as another one.
        expect(part).not.toMatch(/\p{Cs}/u);
      }
    }),
  );
});

test('no line is folded before it must be', () => {
  expect(foldIcsLine('a'.repeat(75))).toBe(`${'a'.repeat(75)}\r\n`);
  expect(foldIcsLine('a'.repeat(76))).toBe(`${'a'.repeat(75)}\r\n a\r\n`);
  // 25 characters of three octets fill a line; behind the space there is room for 24.
  expect(foldIcsLine('月'.repeat(50))).toBe(`${'月'.repeat(25)}\r\n ${'月'.repeat(24)}\r\n 月\r\n`);
});
