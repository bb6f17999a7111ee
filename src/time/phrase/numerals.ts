import { beginning, reached, remembered, type Input, type Match, type Parser } from './combinators';

const DIGITS: ReadonlyMap<string, number> = new Map([...'〇一二三四五六七八九'].map((char, value) => [char, value]));
const ALSO: ReadonlyMap<string, number> = new Map([
  ['零', 0],
  ['○', 0],
  ['两', 2],
]);
const ARABIC = '0123456789';
const CHINESE = [...DIGITS.keys(), ...ALSO.keys(), '十百'].join('');

/** The value of a Chinese numeral that is one digit. */
function digitOf(char: string): number | undefined {
  return DIGITS.get(char) ?? ALSO.get(char);
}

/** How many of the characters from a point on are among some, at most so many. */
function lengthOf(input: Input, at: number, among: string, most: number): number {
  let length = 0;
  while (length < most && at + length < input.chars.length && among.includes(input.chars.charAt(at + length))) length++;
  return length;
}

const NONE: readonly never[] = [];
/** What a number can begin with: nearly everywhere one character tells that none stands there. */
const FIRST = ARABIC + CHINESE;

/** Longer numbers name nothing. */
const MOST_DIGITS = 20;
/** 九百九十九 and two to spare. */
const MOST_CHARACTERS = 7;

/**
 * A whole number in Arabic digits (up to twenty) or Chinese numerals (up to 九百九十九). Of Chinese numerals every valid
 * beginning is offered, the longest first: 两三次 needs 两 alone.
 */
export const numeral: Parser<number> = remembered(beginning(wholeNumber, FIRST));

function wholeNumber(input: Input, at: number): readonly Match<number>[] {
  if (!FIRST.includes(input.chars.charAt(at))) return NONE;
  const digits = lengthOf(input, at, ARABIC, MOST_DIGITS + 1);
  if (digits > MOST_DIGITS) return NONE;
  if (digits > 0) return [reached(input, Number(input.chars.slice(at, at + digits)), at + digits)];
  const matches: Match<number>[] = [];
  for (let length = lengthOf(input, at, CHINESE, MOST_CHARACTERS); length >= 1; length--) {
    const value = chineseNumber(input.chars.slice(at, at + length));
    if (value !== undefined) matches.push(reached(input, value, at + length));
  }
  return matches;
}

/** A year in four digits, Arabic or Chinese: 2022, 二〇二二. */
export const yearNumeral: Parser<number> = beginning(yearNumber, FIRST);

function yearNumber(input: Input, at: number): readonly Match<number>[] {
  if (!FIRST.includes(input.chars.charAt(at))) return NONE;
  let year = 0;
  for (let place = at; place < at + 4; place++) {
    const char = input.chars.charAt(place);
    const digit = char !== '' && ARABIC.includes(char) ? Number(char) : digitOf(char);
    if (digit === undefined) return NONE;
    year = year * 10 + digit;
  }
  return [reached(input, year, at + 4)];
}

const CHINESE_NUMBER =
  /^(?:(?<hundreds>[一二两三四五六七八九])百(?:零(?=[一二三四五六七八九]$))?)?(?:(?<tens>[一二三四五六七八九]?)(?<ten>十))?(?<ones>[一二三四五六七八九]?)$/;

/** The value of a whole Chinese numeral, from 零 to 九百九十九; undefined for anything else. */
function chineseNumber(text: string): number | undefined {
  if (text === '十') return 10;
  if (text.length === 1 && digitOf(text) !== undefined) return digitOf(text);
  const groups = text === '' ? undefined : CHINESE_NUMBER.exec(text)?.groups;
  if (groups === undefined) return undefined;
  const tens = groups['ten'] === undefined ? 0 : groups['tens'] === '' ? 1 : (digitOf(groups['tens'] ?? '') ?? 0);
  return (digitOf(groups['hundreds'] ?? '') ?? 0) * 100 + tens * 10 + (digitOf(groups['ones'] ?? '') ?? 0);
}
