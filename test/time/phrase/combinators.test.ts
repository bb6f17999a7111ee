import { alt, beginning, inputOf, map, opt, seq, word, type Parser } from '../../../src/time/phrase/combinators';

const day = word('日', '号');
const unknown: Parser<string> = (input, at) => word('任何')(input, at);

describe('what a parser may begin with', () => {
  test.each<[string, Parser<unknown>, string | undefined]>([
    ['one of some words', day, '日号'],
    ['words that begin alike', word('月底', '月末', '年'), '月年'],
    ['a word that may be empty', word('', '月'), undefined],
    ['what is changed', map(day, () => 1), '日号'],
    ['a sequence', seq<unknown[]>(word('第'), day), '第'],
    [
      'a sequence whose head may be missing',
      seq<unknown[]>(opt(word('第')), opt(word('前')), day, word('后')),
      '第前日号',
    ],
    ['a sequence all of which may be missing', seq<unknown[]>(opt(word('第')), opt(day)), undefined],
    ['a sequence with an unknown part at its head', seq<unknown[]>(opt(unknown), day), undefined],
    ['one of several', alt<unknown>(day, word('第')), '日号第'],
    ['one of several, one of them unknown', alt<unknown>(day, unknown), undefined],
    ['what may be missing', opt(day), undefined],
  ])('%s', (_name, parser, begins) => {
    expect(parser.begins).toBe(begins);
  });

  it('rules a parser out among several, and where it may be missing, before it is tried', () => {
    const tried = jest.fn(day);
    const parser = beginning<string>((input, at) => tried(input, at), '日号');
    expect(alt<unknown>(parser, word('第'))(inputOf('第日'), 0)).toEqual([{ value: '第', end: 1 }]);
    expect(opt(parser)(inputOf('第日'), 0)).toEqual([{ value: undefined, end: 0 }]);
    expect(tried).not.toHaveBeenCalled();
    expect(alt<unknown>(parser, word('第'))(inputOf('第日'), 1)).toEqual([{ value: '日', end: 2 }]);
    expect(opt(parser)(inputOf('第日'), 1)).toEqual([
      { value: '日', end: 2 },
      { value: undefined, end: 1 },
    ]);
  });
});
