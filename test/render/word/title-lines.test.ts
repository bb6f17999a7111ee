import fc from 'fast-check';
import { charactersIn } from '../../../src/render/word/text-width';
import { titleLines } from '../../../src/render/word/title-lines';

test.each<[string, readonly string[]]>([
  ['2022年6月机关党建工作月提示', ['2022年6月机关党建工作月提示']],
  // 21 characters: not 20 over one, and the first line is the longer.
  ['一'.repeat(21), ['一'.repeat(11), '一'.repeat(10)]],
  // Neither `2022年` nor `第二季度` is torn apart.
  [
    '市机关事务管理局机关党委关于2022年第二季度机关党建工作要点落实情况的通报',
    ['市机关事务管理局机关党委关于2022年', '第二季度机关党建工作要点落实情况的通报'],
  ],
  ['', ['']],
  // Longer than a title can be, or without a place to break: left to Word.
  ['一'.repeat(200), ['一'.repeat(200)]],
  ['x'.repeat(60), ['x'.repeat(60)]],
])('%j', (title, lines) => {
  expect(titleLines(title, 20)).toEqual(lines);
});

test('no line is too wide, none begins with a closing mark, and nothing is lost', () => {
  const text = fc
    .array(fc.constantFrom('机', '关', '的', '，', '》', '《', '（', '）', '2022', '年', '第', '三', '季', '度'), {
      minLength: 1,
      maxLength: 60,
    })
    .map((parts) => parts.join(''));
  fc.assert(
    fc.property(text, (title) => {
      const lines = titleLines(title, 20);
      expect(lines.join('')).toBe(title);
      if (lines.length === 1) return;
      for (const [index, line] of lines.entries()) {
        expect(charactersIn(line)).toBeLessThanOrEqual(20);
        if (index > 0) expect(line).not.toMatch(/^[的，》）]/);
      }
    }),
  );
});
