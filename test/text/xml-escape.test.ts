import fc from 'fast-check';
import { showUnsafe } from '../../src/text/safe-text';
import { xmlAttribute, xmlText } from '../../src/text/xml-escape';
import { anyText } from '../support/odd-texts';
import { xmlTree } from '../support/xml-tree';

test.each([
  ['支部 “七一” 𠮷', '支部 “七一” 𠮷'],
  ['a < b && c > d', 'a &lt; b &amp;&amp; c &gt; d'],
  ['"是"', '&quot;是&quot;'],
  [']]>', ']]&gt;'],
  ['\u001b[31m\u0000', '\\u{1b}[31m\\u{0}'],
  ['\u202e\u0085', '\\u{202e}\\u{85}'],
  ['\ufffe\uffff', '\\u{fffe}\\u{ffff}'],
  ['\ud800', '\\u{d800}'],
])('%j', (text, escaped) => {
  expect(xmlText(text)).toBe(escaped);
  expect(xmlAttribute(text)).toBe(escaped);
});

test('line ends and tabs are kept in both', () => {
  expect(xmlText('a\r\n\tb')).toBe('a&#13;\n\tb');
  expect(xmlAttribute('a\r\n\tb')).toBe('a&#13;&#10;&#9;b');
});

test('a reader gets back the text, but for what is shown', () => {
  const shown = (text: string): string =>
    showUnsafe(text).replaceAll('\ufffe', '\\u{fffe}').replaceAll('\uffff', '\\u{ffff}');
  fc.assert(
    fc.property(anyText, (text) => {
      const { attributes, text: content } = xmlTree(`<a b="${xmlAttribute(text)}">${xmlText(text)}</a>`);
      expect(content).toBe(shown(text));
      expect(attributes['b']).toBe(shown(text));
    }),
    { numRuns: 500 },
  );
});
