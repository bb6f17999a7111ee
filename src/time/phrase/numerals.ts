import { beginning, reached, remembered, type Input, type Match, type Parser } from './combinators';

const DIGITS: ReadonlyMap<string, number> = new Map([...'〇一二三四五六七八九'].map((char, value) => [char, value]));
const ALSO: ReadonlyMap<string, number> = new Map([
  ['零', 0],
  ['○', 0],
  ['两', 2],
  ['0', 0],
]);

function digitOf(char: string): number | undefined {
  return DIGITS.get(char) ?? ALSO.get(char);
}

const NONE: readonly never[] = [];
/** What a number can begin with: nearly everywhere one character tells that none stands there. */
const FIRST = ['0123456789十百', ...DIGITS.keys(), ...ALSO.keys()].join('');

/**
 * A whole number in Arabic digits (up to twenty) or Chinese numerals (up to 九百九十九). Of Chinese numerals every valid
 * beginning is offered, the longest first: 两三次 needs 两 alone.
 */
export const numeral: Parser<number> = remembered(beginning(wholeNumber, FIRST));

function wholeNumber(input: Input, at: number): readonly Match<number>[] {
  if (!FIRST.includes(input.chars.charAt(at))) return NONE;
  const arabic = /^\d{1,20}(?!\d)/.exec(input.chars.slice(at, at + 21))?.[0];
  if (arabic !== undefined) return [reached(input, Number(arabic), at + arabic.length)];
  const chinese = /^[〇零○一二两三四五六七八九十百]{1,7}/.exec(input.chars.slice(at, at + 7))?.[0] ?? '';
  const matches: Match<number>[] = [];
  for (let length = chinese.length; length >= 1; length--) {
    const value = chineseNumber(chinese.slice(0, length));
    if (value !== undefined) matches.push(reached(input, value, at + length));
  }
  return matches;
}

/** A year in four digits, Arabic or Chinese: 2022, 二〇二二. */
export const yearNumeral: Parser<number> = beginning(yearNumber, FIRST);

function yearNumber(input: Input, at: number): readonly Match<number>[] {
  if (!FIRST.includes(input.chars.charAt(at))) return NONE;
  const digits = [...input.chars.slice(at, at + 4)].map((char) => (/\d/.test(char) ? Number(char) : digitOf(char)));
  if (digits.length < 4 || digits.includes(undefined)) return [];
  return [reached(input, Number(digits.join('')), at + 4)];
}

const CHINESE_NUMBER =
  /^(?:(?<hundreds>[一二两三四五六七八九])百(?:零(?=[一二三四五六七八九]$))?)?(?:(?<tens>[一二三四五六七八九]?)(?<ten>十))?(?<ones>[一二三四五六七八九]?)$/;

/** The value of a whole Chinese numeral, from 零 to 九百九十九; undefined for anything else. */
function chineseNumber(text: string): number | undefined {
  if (text.length === 1 && digitOf(text) !== undefined) return digitOf(text);
  const groups = text === '' ? undefined : CHINESE_NUMBER.exec(text)?.groups;
  if (groups === undefined) return undefined;
  const tens = groups['ten'] === undefined ? 0 : groups['tens'] === '' ? 1 : (digitOf(groups['tens'] ?? '') ?? 0);
  return (digitOf(groups['hundreds'] ?? '') ?? 0) * 100 + tens * 10 + (digitOf(groups['ones'] ?? '') ?? 0);
}
