import { holdsOneAt } from '../../text/edge-patterns';

/** Whatever may be a digit, or stand for a number by itself. */
export const NUMERALS: readonly string[] = [...'0123456789〇零○一二两三四五六七八九十百'];
/** By their codes, as the others below: to take a character out of a text makes a string of it. */
const NUMERAL = codesOf(NUMERALS);
/** Longer runs of numerals are no number, and more numbers in a row no times. */
const LONGEST_NUMBER = 20;
const MOST_MORE = 20;
/** 3-5, 8或9, 3、6、9. */
const JOINTS = codesOf('-至到、,/和及或');
const DASHES = codesOf('-至到');
/** What may stand behind the first number of a time: a unit, or what joins another number. */
const BEHIND_FIRST = codesOf('月季第年周个-至到、,/和及或');
/** What a word for something counted begins with: 次, 批次, 场. */
const COUNTED = codesOf('次期场篇个项批轮堂件份节');
const NO_YEAR_DIGIT = ['两', '十', '百'];

function codesOf(chars: Iterable<string>): ReadonlySet<number> {
  return new Set(Array.from(chars, (char) => char.charCodeAt(0)));
}

/** Whether a numeral stands before a point and at it: what begins there is half of a number. */
export function isInsideNumber(chars: string, at: number): boolean {
  return NUMERAL.has(chars.charCodeAt(at - 1)) && NUMERAL.has(chars.charCodeAt(at));
}

/** Whether a time begins with the number at a point: 3月, 二、第四季度, 第1季度, 2022年, 一周, 2个月. */
export function isTimeNumber(chars: string, at: number): boolean {
  const start = chars.charAt(at) === '第' ? at + 1 : at;
  const end = numberEnd(chars, start);
  if (end === start || !BEHIND_FIRST.has(chars.charCodeAt(end))) return false;
  return isMonthOrQuarter(chars, seriesEnd(chars, end)) || (start === at && isLength(chars, at, end));
}

/** Whether something is counted by the number at a point: 2次, 3-5期. */
export function isCountNumber(chars: string, at: number): boolean {
  const end = numberEnd(chars, at);
  if (end === at) return false;
  if (!DASHES.has(chars.charCodeAt(end))) return COUNTED.has(chars.charCodeAt(end));
  const last = numberEnd(chars, end + 1);
  return last > end + 1 && COUNTED.has(chars.charCodeAt(last));
}

/** Whether one of some words stands behind the number at a point: 4个月 of 每4个月. */
export function isNumberOf(words: readonly string[], chars: string, at: number): boolean {
  const end = numberEnd(chars, at);
  return end > at && holdsOneAt(words, chars, end);
}

/** Where the numerals end that begin at a point; the point itself where there are none, or too many. */
function numberEnd(chars: string, at: number): number {
  let end = at;
  while (end - at <= LONGEST_NUMBER && NUMERAL.has(chars.charCodeAt(end))) end++;
  return end - at > LONGEST_NUMBER ? at : end;
}

/** Where the numbers end that are joined to one: 3、6、9. @param end of the first */
function seriesEnd(chars: string, end: number): number {
  let last = end;
  for (let more = 0; more < MOST_MORE && JOINTS.has(chars.charCodeAt(last)); more++) {
    const next = chars.charAt(last + 1) === '第' ? last + 2 : last + 1;
    const nextEnd = numberEnd(chars, next);
    if (nextEnd === next) break;
    last = nextEnd;
  }
  return last;
}

function isMonthOrQuarter(chars: string, at: number): boolean {
  return chars.startsWith('月', at) || chars.startsWith('季度', at) || chars.startsWith('第季度', at);
}

/** 2022年, 一年, 1周, 两个月, 2个季度. */
function isLength(chars: string, start: number, end: number): boolean {
  const unit = chars.charAt(end);
  if (unit === '个') return chars.startsWith('月', end + 1) || chars.startsWith('季度', end + 1);
  if (unit !== '年' && unit !== '周') return false;
  const number = chars.slice(start, end);
  if (number === '一' || number === '1') return true;
  return unit === '年' && number.length === 4 && !NO_YEAR_DIGIT.some((each) => number.includes(each));
}
