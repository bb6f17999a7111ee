import fc from 'fast-check';
import { excerptOf } from '../../src/render/excerpt';
import { SourceFile } from '../../src/source/source-file';
import { locate } from '../../src/source/place';
import { widthOf } from '../../src/text/width';

/** The excerpt for what stands between the two bars, which are not part of the text. */
function excerpt(marked: string, room = 80): { text: string; pointer: string } {
  const start = marked.indexOf('|');
  const end = marked.lastIndexOf('|') - 1;
  const file = new SourceFile('plan.yaml', marked.replaceAll('|', ''));
  return excerptOf(file, locate(file, { file: file.path, start, end }), room);
}

describe('carets stand under the place', () => {
  test.each([
    ['plain text', 'when: |June|', 'when: June', '      ^^^^'],
    ['behind Chinese text', '标题：|六月|', '标题：六月', '      ^^^^'],
    ['between wide and narrow', 'a月|b|月', 'a月b月', '   ^'],
    ['behind a tab', '\t|x|', '    x', '    ^'],
    ['behind a tab in the midst of a line', '月\t|x|', '月  x', '    ^'],
    ['on a tab', 'a|\t|b', 'a   b', ' ^^^'],
    ['behind a character of two units', '𠮷|月|', '𠮷月', '  ^^'],
    ['behind a control character', 'a\u001b|b|', 'a\\u{1b}b', ' '.repeat(7) + '^'],
    ['on an empty stretch', 'when:||', 'when:', '     ^'],
    ['on an empty file', '||', '', '^'],
    ['to the end of the line where it goes on', 'a: |[\n1]|', 'a: [', '   ^'],
    ['with Windows line ends', '一\r\n二|三|\r\n四', '二三', '  ^^'],
    ['with old line ends', '一\r二|三|\r四', '二三', '  ^^'],
  ])('%s', (_what, marked, text, pointer) => {
    expect(excerpt(marked)).toEqual({ text, pointer });
  });
});

describe('a long line is cut around the place', () => {
  test('behind it', () => {
    expect(excerpt(`|x|${'月'.repeat(50)}`, 20)).toEqual({ text: `x${'月'.repeat(6)}...`, pointer: '^' });
  });

  test('before it', () => {
    expect(excerpt(`${'月'.repeat(50)}|x|`, 20)).toEqual({
      text: `...${'月'.repeat(3)}x`,
      pointer: ' '.repeat(9) + '^',
    });
  });

  test('on both sides', () => {
    const { text, pointer } = excerpt(`${'a'.repeat(5000)}|月|${'b'.repeat(5000)}`, 20);
    expect(text).toBe('...aaaaaaa月bbbbb...');
    expect(pointer).toBe(' '.repeat(10) + '^^');
  });

  test('where the place is longer than the room, as if it ended there', () => {
    for (const [before, inside, behind] of [
      ['a', '月', ''],
      ['a'.repeat(50), 'b', '月'],
      ['月'.repeat(50), '月\u001b', 'c'.repeat(90)],
    ] as const) {
      const [long, longer] = [100, 9000].map((count) => excerpt(`${before}|${inside.repeat(count)}|${behind}`, 30));
      expect(long).toEqual(longer);
      expect(widthOf(long?.text ?? '')).toBeGreaterThan(20);
    }
  });

  test('a line that just fits is whole', () => {
    expect(excerpt(`${'a'.repeat(19)}|b|`, 20).text).toBe(`${'a'.repeat(19)}b`);
  });

  test('never inside a character of two units', () => {
    for (let before = 100; before < 104; before++) {
      expect(excerpt(`${'a'.repeat(before % 2)}${'𠮷'.repeat(before)}|x|`, 21).text).toMatch(/^\.\.\.𠮷+x$/u);
    }
    for (let room = 40; room < 44; room++) {
      expect(excerpt(`|x|${'𝐀'.repeat(100)}`, room).text).toMatch(/^x𝐀+\.\.\.$/u);
    }
  });
});

const chars = fc.constantFrom('a', '月', '\t', '𠮷', '，', ' ', '\u001b', '“', '"');

test('whatever the line and the room, the carets point at what the place covers', () => {
  const line = fc.array(chars, { maxLength: 80 });
  fc.assert(
    fc.property(line, line, fc.integer({ min: 20, max: 60 }), (before, behind, room) => {
      const { text, pointer } = excerpt(`${before.join('')}|!|${behind.join('')}`, room);
      expect(widthOf(text.slice(0, text.indexOf('!')))).toBe(pointer.indexOf('^'));
      expect(pointer.trim()).toBe('^');
      expect(widthOf(text)).toBeLessThanOrEqual(room);
    }),
  );
});
