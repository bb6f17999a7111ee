import type { MonthPart, Point, YearRef } from '../when';
import { alt, beginning, distinct, map, oneOf, opt, remembered, seq, word, type Parser } from './combinators';
import { numeral, yearNumeral } from './numerals';

/** How a point was put into words: what may follow it, and how that reads, depends on this. */
export type PointForm =
  | 'day'
  | 'month'
  | 'month-part'
  | 'month-start'
  | 'month-end'
  | 'quarter'
  | 'quarter-end'
  | 'half'
  | 'half-end'
  | 'year'
  | 'whole-year'
  | 'year-start'
  | 'year-end'
  | 'anchor';

export interface NamedPoint {
  readonly point: Point;
  readonly form: PointForm;
}

/** 2022年, 二〇二二年, 今年, 次年. */
export const yearRef: Parser<YearRef> = remembered(
  alt(
    map(seq<[number, string]>(yearNumeral, word('年')), ([year]): YearRef => ({ kind: 'number', year })),
    map(word('今年', '本年', '当年'), (): YearRef => ({ kind: 'offset', years: 0 })),
    map(word('明年', '次年', '翌年', '来年'), (): YearRef => ({ kind: 'offset', years: 1 })),
  ),
);

/** 上旬 … 下旬 and their kin, without those that only name a month's start or end. */
export const monthThird: Parser<MonthPart> = oneOf<MonthPart>({
  上旬: { first: 1, last: 10 },
  中旬: { first: 11, last: 20 },
  下旬: { first: 21 },
  上中旬: { first: 1, last: 20 },
  中下旬: { first: 11 },
  上半月: { first: 1, last: 15 },
  下半月: { first: 16 },
});

/** 月初: by this program's reading the first ten days. */
export const MONTH_START: MonthPart = { first: 1, last: 10 };

export const dayWord = word('日', '号');
export const monthWord = alt(word('月份'), word('月'));
export const endWord = word('末', '底');

/** 周五, 星期日: 1 Monday to 7 Sunday. */
export const weekdayName: Parser<number> = oneOf({ 一: 1, 二: 2, 三: 3, 四: 4, 五: 5, 六: 6, 日: 7, 天: 7 });
export const weekWord = word('星期', '礼拜', '周');

/** An hour behind a date, 17:00 or 17时: the program counts days, and leaves it aside. */
const clock: Parser<unknown> = alt<unknown>(
  seq<[number, string, number]>(numeral, word(':'), numeral),
  seq<[number, string]>(numeral, word('时', '点')),
);

/** The weekday in brackets behind a date: 6月28日（周二）, 6月28日（二）. */
const gloss: Parser<number> = map(
  seq<[string, string | undefined, number, string]>(word('('), opt(weekWord), weekdayName, word(')')),
  ([, , weekday]) => weekday,
);

function inYear(year: YearRef | undefined): { year?: YearRef } {
  return year === undefined ? {} : { year };
}

const dayPoint: Parser<NamedPoint> = map(
  seq<[YearRef | undefined, number, string, number, string, string | undefined, number | undefined, unknown]>(
    opt(yearRef),
    numeral,
    monthWord,
    numeral,
    dayWord,
    opt(word('当天', '当日')),
    opt(gloss),
    opt(clock),
  ),
  ([year, month, , day, , , weekday]) => ({
    form: 'day',
    point: { kind: 'day', month, day, ...(weekday === undefined ? {} : { weekday }), ...inYear(year) },
  }),
);

/** 6月初, but not the first of several steps: 6月初评, 6月初审. */
const first = word('初');
const monthStartWord: Parser<string> = beginning(
  (input, at) => first(input, at).filter(({ end }) => !/^[评审选赛步稿检筛试验]/.test(input.chars.slice(end, end + 1))),
  first.begins,
);

const monthPoint: Parser<NamedPoint> = map(
  seq<[YearRef | undefined, number, string, Pick<NamedPoint, 'form'> & { part?: MonthPart }]>(
    opt(yearRef),
    numeral,
    monthWord,
    alt<{ form: PointForm; part?: MonthPart }>(
      map(monthThird, (part) => ({ form: 'month-part' as const, part })),
      map(monthStartWord, () => ({ form: 'month-start' as const, part: MONTH_START })),
      map(endWord, () => ({ form: 'month-end' as const })),
      map(word(''), () => ({ form: 'month' as const })),
    ),
  ),
  ([year, month, , { form, part }]) => ({
    form,
    point: { kind: 'month', month, ...(part === undefined ? {} : { part }), ...inYear(year) },
  }),
);

const quarterPoint: Parser<NamedPoint> = map(
  seq<[YearRef | undefined, string | undefined, number, string, string | undefined]>(
    opt(yearRef),
    opt(word('第')),
    numeral,
    word('季度'),
    opt(endWord),
  ),
  ([year, , quarter, , end]) => ({
    form: end === undefined ? 'quarter' : 'quarter-end',
    point: { kind: 'quarter', quarter, ...inYear(year) },
  }),
);

const halfPoint: Parser<NamedPoint> = map(
  seq<[YearRef | undefined, number, string | undefined]>(
    opt(yearRef),
    oneOf({ 上半年: 1, 下半年: 2, 上半年度: 1, 下半年度: 2 }),
    opt(endWord),
  ),
  ([year, half, end]) => ({
    form: end === undefined ? 'half' : 'half-end',
    point: { kind: 'half', half, ...inYear(year) },
  }),
);

/** 年内, 2022年, 本年度, 全年: of these only 全年 is unclear where no count follows. */
const yearPoint: Parser<NamedPoint> = alt(
  map(
    seq<[YearRef, string | undefined, string | undefined]>(yearRef, opt(word('度')), opt(word('年内', '内'))),
    ([year]): NamedPoint => ({ form: 'year', point: { kind: 'year', year } }),
  ),
  map(seq<[YearRef | undefined, string]>(opt(yearRef), word('全年度', '全年')), ([year]): NamedPoint => ({
    form: 'whole-year',
    point: { kind: 'year', ...inYear(year) },
  })),
  map(word('年度内', '年内'), (): NamedPoint => ({ form: 'year', point: { kind: 'year' } })),
);

/** 年底 is December and 年初 January, by this program's reading; 2022年底 has the year's 年 in common. */
const yearEdge: Parser<NamedPoint> = map(
  alt<readonly [YearRef | undefined, string]>(
    seq<[YearRef | undefined, string]>(opt(yearRef), word('年底', '年末', '年终', '年初')),
    seq<[YearRef, string]>(yearRef, word('底', '末', '终', '初')),
  ),
  ([year, edge]) =>
    edge.endsWith('初')
      ? { form: 'year-start', point: { kind: 'month', month: 1, ...inYear(year) } }
      : { form: 'year-end', point: { kind: 'month', month: 12, ...inYear(year) } },
);

function anchorPoint(names: readonly string[]): Parser<NamedPoint> {
  const longestFirst = [...names].sort((a, b) => b.length - a.length);
  return map(
    seq<[YearRef | undefined, string, string | undefined]>(opt(yearRef), word(...longestFirst), opt(word('节'))),
    ([year, name]) => ({ form: 'anchor', point: { kind: 'anchor', name, ...inYear(year) } }),
  );
}

/** Any word or date for a stretch of days. @param anchors the names of movable days that may stand for one */
export function pointParser(anchors: readonly string[]): Parser<NamedPoint> {
  return remembered(
    distinct(alt(dayPoint, monthPoint, quarterPoint, halfPoint, yearEdge, yearPoint, anchorPoint(anchors))),
  );
}
