import fc from 'fast-check';
import { escapeForBash, splitBashLine } from '../../../src/cli/completion/bash-line';

/** COMP_WORDBREAKS as bash has it. */
const BREAKS = ' \t\n"\'@><=;|&(:';

test.each([
  ['yuetishi ', ['yuetishi'], '', ''],
  ['yuetishi sta', ['yuetishi'], 'sta', ''],
  ['yuetishi  status\t--unit 办公', ['yuetishi', 'status', '--unit'], '办公', ''],
  ['yuetishi status --unit=办公', ['yuetishi', 'status'], '--unit=办公', '--unit='],
  ['yuetishi status --why 12-1@2022-0', ['yuetishi', 'status', '--why'], '12-1@2022-0', '12-1'],
  ['yuetishi check plans/2022\\ 修订', ['yuetishi', 'check'], 'plans/2022 修订', ''],
  ['yuetishi check plans/2022\\ ', ['yuetishi', 'check'], 'plans/2022 ', ''],
  ['yuetishi check a\\=b', ['yuetishi', 'check'], 'a=b', ''],
  ['yuetishi check 2022\u3000年', ['yuetishi', 'check'], '2022\u3000年', ''],
  ['yuetishi "" x', ['yuetishi', ''], 'x', ''],
  ['yuetishi \'a b\'"c d" e', ['yuetishi', 'a bc d'], 'e', ''],
  ['yuetishi check "a=b"c', ['yuetishi', 'check'], 'a=bc', ''],
])('%j is taken apart', (line, words, partial, kept) => {
  expect(splitBashLine(line, BREAKS)).toMatchObject({ words, partial, kept, quote: '', isRedirection: false });
});

test.each([
  ['yuetishi check "plans/2022 修', 'plans/2022 修', '', '"'],
  ["yuetishi check 'plans/2022 修", 'plans/2022 修', '', "'"],
  ['yuetishi status --unit="办', '--unit=办', '--unit=', '"'],
  ['yuetishi check x"y@z', 'xy@z', 'x', '"'],
  ['yuetishi check "a\\"b\\c', 'a"b\\c', '', '"'],
])('in %j a quote is open', (line, partial, kept, quote) => {
  expect(splitBashLine(line, BREAKS)).toMatchObject({ partial, kept, quote });
});

test.each(['status > ou', 'status >ou', 'status 2> ou', 'status 2>ou', 'status x>ou', 'status < ou', 'status >> ou'])(
  '%j ends with the name of a file',
  (line) => {
    const { words, partial, isRedirection } = splitBashLine(`yuetishi ${line}`, BREAKS);
    expect({ words: words.slice(0, 2), partial, isRedirection }).toEqual({
      words: ['yuetishi', 'status'],
      partial: 'ou',
      isRedirection: true,
    });
  },
);

test('what stands behind the name of a file that is written is a word again', () => {
  const { words, partial, isRedirection } = splitBashLine('yuetishi status > out.txt --unit 办', BREAKS);
  expect({ words, partial, isRedirection }).toEqual({
    words: ['yuetishi', 'status', '--unit'],
    partial: '办',
    isRedirection: false,
  });
});

test('without breaks of its own, a word is one', () => {
  expect(splitBashLine('yuetishi status --unit=办', ' \n')).toMatchObject({ partial: '--unit=办', kept: '' });
});

test('an escaped word is read as the word itself', () => {
  const words = fc.string({ unit: fc.constantFrom(...'ab办 "\'\\$`&|;<>()*?[]{}!#~^=@:\u3000𠮷') });
  const quotes = fc.constantFrom<'' | '"' | "'">('', '"', "'");
  fc.assert(
    fc.property(words, quotes, (word, quote) => {
      const { partial, words: before } = splitBashLine(`yuetishi ${quote}${escapeForBash(word, quote)}`, BREAKS);
      expect({ partial, before }).toEqual({ partial: word, before: ['yuetishi'] });
    }),
  );
});
