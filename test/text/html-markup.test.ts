import fc from 'fast-check';
import { html } from '../../src/text/html-markup';
import type { HtmlValue, Markup } from '../../src/text/html-markup';
import { showUnsafe } from '../../src/text/safe-text';
import { anyText } from '../support/odd-texts';
import { xmlTree } from '../support/xml-tree';

test.each([
  ['支部 “七一” 𠮷', '支部 “七一” 𠮷'],
  ['</p><script>alert(1)</script>', '&lt;/p&gt;&lt;script&gt;alert(1)&lt;/script&gt;'],
  ['" onload="alert(1)', '&quot; onload=&quot;alert(1)'],
  ['&lt;实体&gt; &amp &#x3c;', '&amp;lt;实体&amp;gt; &amp;amp &amp;#x3c;'],
  ['<!-- ]]> -->', '&lt;!-- ]]&gt; --&gt;'],
  ['\u001b[31m\u0000', '\\u{1b}[31m\\u{0}'],
  ['\u202e\u2066\u0085\ud800', '\\u{202e}\\u{2066}\\u{85}\\u{d800}'],
  ['第一行\r\n\t第二行', '第一行&#13;\n\t第二行'],
  ["'${text}`", "'${text}`"],
])('%j is text, in content and in an attribute', (text, escaped) => {
  expect(html`<p title="${text}">${text}</p>`.markup).toBe(`<p title="${escaped}">${escaped}</p>`);
});

test('numbers, pieces and lists of pieces stand as they are, and a list of nothing is nothing', () => {
  const items = ['甲', '<乙>'].map((text) => html`<li>${text}</li>`);
  expect(
    html`<ol start="${3}">
        ${items}
      </ol>
      ${[]}${html`<hr />`}`.markup,
  ).toBe('<ol start="3"><li>甲</li><li>&lt;乙&gt;</li></ol><hr>');
});

test('what only looks like a piece is refused, by the compiler too', () => {
  const forged: object = { markup: '<script>' };
  // @ts-expect-error Only the template makes markup.
  const value: Markup = { markup: '<script>' };
  expect(value).toEqual(forged);
  expect(() => html`${forged as HtmlValue}`).toThrow(TypeError);
});

test('a reader gets back the text, but for what is shown', () => {
  const shown = (text: string): string =>
    showUnsafe(text).replaceAll('\ufffe', '\\u{fffe}').replaceAll('\uffff', '\\u{ffff}');
  fc.assert(
    fc.property(anyText, anyText, (text, other) => {
      const { children, text: whole } = xmlTree(
        html`<div>${html`<p>${text}</p>`}${[html`<p>${other}</p>`]}</div>`.markup,
      );
      expect(children.map((child) => child.text)).toEqual([shown(text), shown(other)]);
      expect(whole).toBe('');
    }),
    { numRuns: 500 },
  );
});
