import fc from 'fast-check';
import { escapeMarkdown } from '../../src/text/markdown-escape';
import { oneLine, showUnsafe } from '../../src/text/safe-text';

test.each([
  ['plain Chinese stays as it is', '召开支部党员大会（各支部）：6月30日前，“七一”活动', undefined],
  ['a pipe does not end a cell', '甲|乙', '甲\\|乙'],
  ['a pipe behind a backslash', '甲\\|乙', '甲\\\\\\|乙'],
  ['HTML is shown', '<b>加粗</b>', '&lt;b&gt;加粗&lt;/b&gt;'],
  ['a comment is shown', '<!-- 注 -->', '&lt;!-- 注 --&gt;'],
  ['an entity is shown', '&lt;', '&amp;lt;'],
  ['code', '`rm`', '\\`rm\\`'],
  ['emphasis', '*重*与_点_', '\\*重\\*与\\_点\\_'],
  ['struck out', '~~删~~', '\\~\\~删\\~\\~'],
  ['a link', '[甲](http://example.org)', '\\[甲\\](http\\://example.org)'],
  ['addresses', 'a@b.cn，www.b.cn', 'a\\@b.cn，www\\.b.cn'],
  ['an image', '![甲](乙)', '!\\[甲\\](乙)'],
  ['a formula', '$x$', '\\$x\\$'],
  ['a heading', '# 标题', '\\# 标题'],
  ['a list', '- 项', '\\- 项'],
  ['no list, without a space', '98.5分', '98.5分'],
  ['a list of nothing', '1.', '1\\.'],
  ['a list with a plus', '+ 项', '\\+ 项'],
  ['a dash inside', '2-3次', undefined],
  ['a numbered list', '1. 项', '1\\. 项'],
  ['a numbered list with a bracket', '12) 项', '12\\) 项'],
  ['a number that begins a text', '2022年6月', undefined],
  ['a line end', '甲\n乙\r\n丙', '甲 乙 丙'],
  ['a tab', '甲\t乙', '甲 乙'],
  ['space about it', '    甲 ', '甲'],
  ['a mark that reverses the text', '甲\u202e乙', '甲\\\\u{202e}乙'],
  ['an escape sequence', '\u001b[31m红', '\\\\u{1b}\\[31m红'],
  ['nothing', '', undefined],
])('%s', (_, text, escaped) => {
  expect(escapeMarkdown(text)).toBe(escaped ?? text);
});

const anyText = fc.string({ unit: fc.constantFrom(...'|<>&`*_\\[]()~#+-.1=!: \n\t中文“”\u202e\u001b'), maxLength: 40 });

/** Reads the escapes back, as a Markdown reader does. */
function unescapeMarkdown(escaped: string): string {
  return escaped.replace(/\\(.)/g, '$1').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
}

test('a reader gets back the text, in one line', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect(unescapeMarkdown(escapeMarkdown(text))).toBe(oneLine(text).trim());
    }),
  );
});

test('no markup is left', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const escaped = escapeMarkdown(text);
      expect(showUnsafe(escaped)).toBe(escaped);
      expect(escaped).not.toMatch(/^[-+]|^\d+[.)]/);
      expect(escaped.replace(/\\./g, '')).not.toMatch(/[|<>`*_[\]~#\n\r]|&(?!amp;|lt;|gt;)/);
    }),
  );
});
