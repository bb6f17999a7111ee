import { escapeRest, inAscii } from '../../../scripts/bundle/escape-rest';

/** What an expression comes to, as it is written and in ASCII. */
function bothWays(code: string): readonly [unknown, unknown] {
  const escaped = inAscii('code.js', `(${code})`);
  expect(escaped).toMatch(/^[\0-\x7f]*$/);
  return [(0, eval)(`(${code})`), (0, eval)(escaped)];
}

test.each([
  '"月提示"',
  '"\\\\月"',
  '`第${1}季度`',
  '"𠮷田"',
  '[..."𠮷"].length',
  '/^[一-龥]+$/u.test("月")',
  '/[𠮷]/u.test("𠮷")',
  '/[𠮷]/u.test("吉")',
  '/[^\\n月]/.source.length > 0',
  'String.raw`\\p{L}月`',
  'String.raw`一\\n${"二\\n"}三\\\\四`',
  'String.raw`\\``',
  'String.raw`\\${1}`',
  'String.raw`\\\\\\``',
  '[String.raw`月\\d`, `日\\u0041`]',
  '/* 注 */ 1',
])('%s means the same', (code) => {
  const [written, escaped] = bothWays(code);
  expect(escaped).toEqual(written);
});

test('a backslash before a character that must be escaped is refused', () => {
  expect(() => escapeRest('/\\月/')).toThrow('\\月 cannot be escaped');
  expect(() => escapeRest('/\\\\\\月/')).toThrow('cannot be escaped');
  expect(escapeRest('/\\\\月/')).toBe('/\\\\\\u6708/');
});

test('ASCII is left as it is', () => {
  const code = 'const a = "\\n", b = `\\${a}`; // c\n';
  expect(inAscii('code.js', code)).toBe(code);
});
