import dayjs from 'dayjs';
import utc from 'dayjs/plugin/utc';
import fc from 'fast-check';
import { chineseNumber } from './chinese-number';

dayjs.extend(utc);

/** A phrase put together from parts, with the days that its parts name. Nothing here is asked of the program. */
export interface KnownPhrase {
  readonly text: string;
  /** `2022-06-01..2022-06-30`, in order. */
  readonly windows: readonly string[];
  readonly min: number;
  readonly max: number | undefined;
}

/** A stretch of days by its first and last date. */
type Stretch = readonly [first: dayjs.Dayjs, last: dayjs.Dayjs];

/** A time as a phrase names it, with the day on which it begins and the one on which it ends. */
interface NamedTime {
  readonly text: string;
  readonly days: Stretch;
}

function date(year: number, month: number, day: number): dayjs.Dayjs {
  return dayjs.utc(Date.UTC(year, month - 1, day));
}

function endOfMonth(year: number, month: number): dayjs.Dayjs {
  return date(year, month + 1, 0);
}

function inWords([first, last]: Stretch): string {
  return `${first.format('YYYY-MM-DD')}..${last.format('YYYY-MM-DD')}`;
}

/** A number in Arabic, full-width or Chinese figures. */
function numberText(value: number): fc.Arbitrary<string> {
  const fullWidth = String(value).replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
  return fc.constantFrom(String(value), fullWidth, chineseNumber(value));
}

const month = fc.integer({ min: 1, max: 12 });

function monthTime(year: number): fc.Arbitrary<NamedTime> {
  return month.chain((at) =>
    fc.tuple(numberText(at), fc.constantFrom('月', '月份', '月底')).map(([number, word]) => ({
      text: `${number}${word}`,
      days: [date(year, at, 1), endOfMonth(year, at)] as const,
    })),
  );
}

function dayTime(year: number): fc.Arbitrary<NamedTime> {
  return month.chain((at) =>
    fc.integer({ min: 1, max: endOfMonth(year, at).date() }).chain((of) =>
      fc.tuple(numberText(at), numberText(of), fc.constantFrom('日', '号')).map(([number, day, word]) => ({
        text: `${number}月${day}${word}`,
        days: [date(year, at, of), date(year, at, of)] as const,
      })),
    ),
  );
}

const THIRDS: Readonly<Record<string, readonly [first: number, last: number | undefined]>> = {
  上旬: [1, 10],
  中旬: [11, 20],
  下旬: [21, undefined],
  中下旬: [11, undefined],
};

function thirdTime(year: number): fc.Arbitrary<NamedTime> {
  return month.chain((at) =>
    fc.tuple(numberText(at), fc.constantFrom(...Object.entries(THIRDS))).map(([number, [word, [first, last]]]) => ({
      text: `${number}月${word}`,
      days: [date(year, at, first), last === undefined ? endOfMonth(year, at) : date(year, at, last)] as const,
    })),
  );
}

function periodTime(year: number): fc.Arbitrary<NamedTime> {
  const quarter = fc.integer({ min: 1, max: 4 }).chain((nth) =>
    fc.tuple(numberText(nth), fc.constantFrom('第', '')).map(([number, word]) => ({
      text: `${word}${number}季度`,
      days: [date(year, nth * 3 - 2, 1), endOfMonth(year, nth * 3)] as const,
    })),
  );
  const half = fc.constantFrom(1, 2).map((nth) => ({
    text: nth === 1 ? '上半年' : '下半年',
    days: [date(year, nth * 6 - 5, 1), endOfMonth(year, nth * 6)] as const,
  }));
  const whole = fc.constant({ text: '年内', days: [date(year, 1, 1), date(year, 12, 31)] as const });
  return fc.oneof(quarter, half, whole);
}

/** 3月至5月, 6月中旬-7月上旬, 10月15日到11月20日. */
function rangeTime(year: number): fc.Arbitrary<NamedTime> {
  const ofOneKind = [monthTime(year).map(withoutEnd), dayTime(year), thirdTime(year)];
  return fc
    .oneof(...ofOneKind.map((kind) => fc.tuple(kind, kind, fc.constantFrom('至', '到', '-'))))
    .map(([one, other, dash]) => {
      const [from, to] = one.days[0].isAfter(other.days[0]) ? [other, one] : [one, other];
      return { text: `${from.text}${dash}${to.text}`, days: [from.days[0], to.days[1]] as const };
    });
}

/** A range begins with a month, not with a month's end. */
function withoutEnd({ text, days }: NamedTime): NamedTime {
  return { text: text.replace('底', ''), days };
}

/** 6月底前, 截至6月30日, 二季度末前: from the year's start through what is named. */
function deadline(year: number): fc.Arbitrary<NamedTime> {
  const end = fc.oneof(
    dayTime(year),
    monthTime(year).map(({ text, days }) => ({ text: `${withoutEnd({ text, days }).text.replace('份', '')}底`, days })),
    fc.constantFrom(1, 2, 3, 4).map((nth) => ({
      text: `${chineseNumber(nth)}季度末`,
      days: [date(year, nth * 3 - 2, 1), endOfMonth(year, nth * 3)] as const,
    })),
  );
  const words = fc.constantFrom(['', '前'], ['', '之前'], ['', '以前'], ['截至', ''], ['截至', '前'], ['于', '前']);
  return fc.tuple(end, words).map(([{ text, days }, [before = '', behind = '']]) => ({
    text: `${before}${text}${behind}`,
    days: [date(year, 1, 1), days[1]] as const,
  }));
}

/** The periods of a recurrence, by the months that each is long, and the words for it. */
const EVERY: readonly (readonly [words: readonly string[], months: number])[] = [
  [['每月', '每个月', '逐月', '按月'], 1],
  [['每两个月', '每2个月'], 2],
  [['每季度', '每季', '每三个月', '逐季度'], 3],
  [['每半年', '每6个月'], 6],
  [['每年', '每年度'], 12],
];

function everyPeriod(year: number): fc.Arbitrary<KnownTimes> {
  return fc.constantFrom(...EVERY).chain(([words, length]) => {
    const starts = [...Array(12 / length).keys()].map((index) => index * length + 1);
    const last = (start: number): number => start + length - 1;
    const whole = fc.constant<KnownTimes>({
      text: '',
      windows: starts.map((start) => [date(year, start, 1), endOfMonth(year, last(start))]),
    });
    const byDay = fc.integer({ min: 1, max: 31 }).chain((day) =>
      numberText(day).map((number): KnownTimes => ({
        text: `${length === 1 ? '' : '末月'}${number}日前`,
        windows: starts.map((start) => [date(year, start, 1), dayOrLast(year, last(start), day)]),
      })),
    );
    const onDay = fc.integer({ min: 1, max: 31 }).map((day): KnownTimes => ({
      text: `${length === 1 ? '' : '末月'}${day}日`,
      windows: starts.map((start) => [dayOrLast(year, last(start), day), dayOrLast(year, last(start), day)]),
    }));
    return fc
      .tuple(fc.constantFrom(...words), fc.oneof(whole, byDay, onDay))
      .map(([word, { text, windows }]) => ({ text: `${word}${text}`, windows }));
  });
}

function dayOrLast(year: number, ofMonth: number, day: number): dayjs.Dayjs {
  return date(year, ofMonth, Math.min(day, endOfMonth(year, ofMonth).date()));
}

interface KnownTimes {
  readonly text: string;
  readonly windows: readonly Stretch[];
}

interface KnownCount {
  readonly text: string;
  readonly min: number;
  readonly max: number | undefined;
}

const countWord = fc.constantFrom(...'次期场篇个项批轮堂件');
const verb = fc.constantFrom('', '', '开展', '组织', '召开', '举办', '举行', '进行');

/** 2次, 2-3期, 至少召开1场, 3次以上, 不超过4次; or nothing, which is once. */
function count(): fc.Arbitrary<KnownCount> {
  const number = fc.integer({ min: 1, max: 12 });
  const counted = fc
    .tuple(number, fc.integer({ min: 1, max: 5 }), verb, countWord)
    .chain(([min, more, doing, word]) => {
      const max = min + more;
      return fc
        .tuple(numberText(min), numberText(max))
        .chain(([least, most]) =>
          fc.constantFrom<KnownCount>(
            { text: `${doing}${least}${word}`, min, max: undefined },
            { text: `${doing}${least}-${most}${word}`, min, max },
            { text: `${doing}${least}至${most}${word}`, min, max },
            { text: `至少${doing}${least}${word}`, min, max: undefined },
            { text: `${doing}不少于${least}${word}`, min, max: undefined },
            { text: `${doing}${least}${word}以上`, min, max: undefined },
            { text: `不超过${most}${word}`, min: 0, max },
          ),
        );
    });
  return fc.oneof(fc.constant({ text: '', min: 1, max: undefined }), counted);
}

/** Any phrase of the usual kinds, said of a plan's year. */
export function knownPhrase(year: number): fc.Arbitrary<KnownPhrase> {
  const once = fc
    .oneof(monthTime(year), dayTime(year), thirdTime(year), periodTime(year), rangeTime(year), deadline(year))
    .map(({ text, days }): KnownTimes => ({ text, windows: [days] }));
  return fc.tuple(fc.oneof(once, everyPeriod(year)), count()).map(([{ text, windows }, counted]) => ({
    text: `${text}${counted.text}`,
    windows: windows.map(inWords),
    min: counted.min,
    max: counted.max,
  }));
}

const DASHES = [...'-‐‑‒–—―─−﹣~〜～－', '——'];

/** Other ways of writing the same text: spaces inside, full-width figures and signs, any dash. */
export function otherwiseWritten(text: string): fc.Arbitrary<string> {
  const written = [...text].map((char) => {
    const fullWidth = /[!-~]/.test(char) ? String.fromCharCode(char.charCodeAt(0) + 0xfee0) : char;
    const shapes = char === '-' ? DASHES : [char, fullWidth];
    return fc
      .tuple(fc.constantFrom(...shapes), fc.constantFrom('', '', '', ' ', '　', '\u00a0', '\t'))
      .map((all) => all.join(''));
  });
  return fc.tuple(...written).map((parts) => parts.join(''));
}
