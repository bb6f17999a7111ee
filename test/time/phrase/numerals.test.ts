import { numeral, yearNumeral } from '../../../src/time/phrase/numerals';
import { inputOf, type Parser } from '../../../src/time/phrase/combinators';
import { chineseNumber } from '../../support/chinese-number';

function readings<T>(parser: Parser<T>, chars: string): readonly (readonly [value: T, end: number])[] {
  return [...parser(inputOf(chars), 0)].map(({ value, end }) => [value, end]);
}

describe('whole numbers', () => {
  test('every Chinese numeral up to 999 is read whole first', () => {
    for (let value = 0; value <= 999; value++) {
      const text = chineseNumber(value);
      expect([text, readings(numeral, `${text}次`)[0]]).toEqual([text, [value, text.length]]);
    }
  });

  test.each<[string, readonly (readonly [number, number])[]]>([
    ['12次', [[12, 2]]],
    ['012月', [[12, 3]]],
    ['两三次', [[2, 1]]],
    [
      '十二月',
      [
        [12, 2],
        [10, 1],
      ],
    ],
    [
      '二十一日',
      [
        [21, 3],
        [20, 2],
        [2, 1],
      ],
    ],
    ['〇次', [[0, 1]]],
    ['零次', [[0, 1]]],
    ['○次', [[0, 1]]],
    ['百次', []],
    ['次', []],
    ['', []],
    ['-3', []],
  ])('%j is offered as %j', (chars, expected) => expect(readings(numeral, chars)).toEqual(expected));

  test('more than twenty digits are no number', () => {
    expect(readings(numeral, '1'.repeat(20))).toHaveLength(1);
    expect(readings(numeral, '1'.repeat(21))).toEqual([]);
  });
});

describe('years', () => {
  test.each<[string, readonly (readonly [number, number])[]]>([
    ['2022年', [[2022, 4]]],
    ['二〇二二年', [[2022, 4]]],
    ['二零二二年', [[2022, 4]]],
    ['二○二二年', [[2022, 4]]],
    ['20二二年', [[2022, 4]]],
    ['22年', []],
    ['二二年', []],
    ['', []],
  ])('%s', (chars, expected) => expect(readings(yearNumeral, chars)).toEqual(expected));
});
