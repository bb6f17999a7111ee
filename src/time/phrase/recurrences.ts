import { PERIOD_UNITS, type PeriodUnit } from '../period';
import type { Cut, DayRule, MonthPart, RecurringRule } from '../when';
import type { Ambiguity } from './ambiguity';
import { alt, beginning, distinct, map, oneOf, only, opt, remembered, seq, word, type Parser } from './combinators';
import { numeral } from './numerals';
import { dayWord, endWord, MONTH_START, monthThird, weekdayName, weekWord } from './points';
import { dash } from './spans';

/** A recurrence without its count. */
export interface NamedRecurrence {
  readonly rule: Omit<RecurringRule, 'times' | 'kind'>;
  readonly ambiguity?: Ambiguity;
}

interface NamedCut {
  readonly cut: Cut;
  readonly ambiguity?: Ambiguity;
}

const WHOLE: Cut = { kind: 'whole' };
const LAST_DAY: DayRule = { kind: 'day', nth: -1 };
const before = word('之前', '以前', '前');

const unitWord: Parser<PeriodUnit> = oneOf<PeriodUnit>({
  周: 'week',
  星期: 'week',
  礼拜: 'week',
  月: 'month',
  月度: 'month',
  月份: 'month',
  季: 'quarter',
  季度: 'quarter',
  半年: 'half-year',
  半年度: 'half-year',
  年: 'year',
  年度: 'year',
});

const UNIT_OF_MONTHS: ReadonlyMap<number, PeriodUnit> = new Map([
  [1, 'month'],
  [2, 'two-months'],
  [3, 'quarter'],
  [6, 'half-year'],
  [12, 'year'],
]);

/** 两个月, 三个月: only lengths that fill a year's periods exactly. */
const monthsLong: Parser<PeriodUnit> = map(
  only(
    map(seq<[number, string]>(numeral, word('个月')), ([months]) => UNIT_OF_MONTHS.get(months)),
    (unit) => unit !== undefined,
  ),
  (unit) => unit as PeriodUnit,
);

/** 每月, 逐月, 按季度, 每两个月. */
const eachUnit: Parser<PeriodUnit> = map(
  seq<[string, PeriodUnit]>(
    word('每个', '每', '逐', '按'),
    alt(monthsLong, oneOf({ 两月: 'two-months' as const }), unitWord),
  ),
  ([, unit]) => unit,
);

/** Lengths of time that recur where a count follows at once: 半年一次, 两个月1次. */
export const bareUnit: Parser<PeriodUnit> = alt(
  monthsLong,
  oneOf<PeriodUnit>({
    半年: 'half-year',
    一年: 'year',
    '1年': 'year',
    一周: 'week',
    '1周': 'week',
    两月: 'two-months',
    一个季度: 'quarter',
    '1个季度': 'quarter',
  }),
);

/** The unit behind a slash: 2次/年. */
export const perUnit: Parser<PeriodUnit> = map(seq<[string, PeriodUnit]>(word('/'), unitWord), ([, unit]) => unit);

const ordinal: Parser<number> = alt(
  map(seq<[string, number, string | undefined]>(word('第'), numeral, opt(word('个'))), ([, nth]) => nth),
  map(seq<[string, number, string | undefined]>(word('倒数第'), numeral, opt(word('个'))), ([, nth]) => -nth),
  map(word('最后一个', '最后1个', '最后一', '最后'), () => -1),
  map(word('首个', '首'), () => 1),
);

/** 最后一个工作日, 第二个星期五, 第一天. */
const ordinalDay: Parser<DayRule> = map(
  seq<[number, (nth: number) => DayRule]>(
    ordinal,
    alt<(nth: number) => DayRule>(
      map(word('工作日'), () => (nth: number): DayRule => ({ kind: 'workday', nth })),
      map(seq<[string, number]>(weekWord, weekdayName), ([, weekday]) => (nth: number): DayRule => ({
        kind: 'weekday',
        nth,
        weekday,
      })),
      map(word('天', '日'), () => (nth: number): DayRule => ({ kind: 'day', nth })),
    ),
  ),
  ([nth, rule]) => rule(nth),
);

const dayNumber: Parser<DayRule> = map(seq<[number, string]>(numeral, dayWord), ([nth]) => ({ kind: 'day', nth }));

/** What may follow 每月, or the month named in 每季度末月: a deadline, a day, a part. */
function monthTail(month: number): Parser<NamedCut> {
  const oneDay = alt(dayNumber, ordinalDay);
  return alt<NamedCut>(
    map(seq<[DayRule, string]>(oneDay, before), ([day]) => ({ cut: { kind: 'by', day, month } })),
    map(oneDay, (day) => ({ cut: { kind: 'on', day, month } })),
    map(dayRange, (part) => ({ cut: { kind: 'part', part, month } })),
    map(seq<[MonthPart, string]>(monthThird, before), ([part]) => ({
      cut: { kind: 'by', day: { kind: 'day', nth: part.last ?? -1 }, month },
      ambiguity: 'part-before',
    })),
    map(monthThird, (part) => ({ cut: { kind: 'part', part, month } })),
    map(word('初', '月初'), () => ({ cut: { kind: 'part', part: MONTH_START, month }, ambiguity: 'month-start' })),
    map(seq<[string, string]>(monthEnd, before), () => ({ cut: { kind: 'by', day: LAST_DAY, month } })),
    map(monthEnd, () => ({ cut: { kind: 'on', day: LAST_DAY, month } })),
  );
}

/** 每月底, 每月月底. */
const monthEnd = word('月末', '月底', '末', '底');

/** 每月1日至10日, 每月1-10日. */
const dayRange: Parser<MonthPart> = map(
  only(
    seq<[number, string | undefined, string, number, string]>(numeral, opt(dayWord), dash, numeral, dayWord),
    ([first, , , last]) => first >= 1 && first <= last && last <= 31,
  ),
  ([first, , , last]) => ({ first, last }),
);

/** 末月, 首月, 第二个月, 最后一个月 of a longer period. */
const monthOfPeriod: Parser<number> = alt(
  map(word('末月', '最后一个月', '最后1个月'), () => -1),
  map(word('首月'), () => 1),
  map(
    seq<[string, number, string]>(
      word('第'),
      only(numeral, (nth) => nth >= 1 && nth <= 3),
      word('个月', '月'),
    ),
    ([, nth]) => nth,
  ),
);

/** What may follow 每季度, 每半年, 每年. A bare day number may not: 每季度25日 does not say of which month. */
const longTail: Parser<NamedCut> = alt<NamedCut>(
  map(seq<[string, string]>(endWord, before), () => ({ cut: WHOLE })),
  map(endWord, () => ({ cut: { kind: 'on', day: LAST_DAY, month: -1 } })),
  (input, at) => monthOfPeriodTail(input, at),
  map(seq<[DayRule, string]>(ordinalDay, before), ([day]) => ({ cut: { kind: 'by', day, month: monthOf(day) } })),
  map(ordinalDay, (day) => ({ cut: { kind: 'on', day, month: monthOf(day) } })),
);

function monthOf(day: DayRule): number {
  return day.kind !== 'after-end' && day.nth > 0 ? 1 : -1;
}

/** The tail of each month that a period can name, made once. */
const monthTails: ReadonlyMap<number, Parser<NamedCut>> = new Map(
  [-1, 1, 2, 3].map((month) => [
    month,
    alt<NamedCut>(
      monthTail(month),
      map(word(''), () => ({ cut: { kind: 'part', part: { first: 1 }, month } })),
    ),
  ]),
);

const monthOfPeriodTail: Parser<NamedCut> = (input, at) =>
  monthOfPeriod(input, at).flatMap(({ value: month, end }) => monthTails.get(month)?.(input, end) ?? []);

/** 每周五, 每周五前, 每星期最后一个工作日. */
const weekTail: Parser<NamedCut> = map(
  seq<[DayRule, string | undefined]>(
    alt<DayRule>(
      map(seq<[string | undefined, number]>(opt(weekWord), weekdayName), ([, nth]) => ({ kind: 'day', nth })),
      only(ordinalDay, ({ kind }) => kind === 'workday'),
    ),
    opt(before),
  ),
  ([day, deadline]) => ({ cut: { kind: deadline === undefined ? 'on' : 'by', day, month: 1 } }),
);

/** 每年底 may be December or its last day, as 年底 may: it is left to be said otherwise. */
const yearTail = only(longTail, ({ cut }) => cut.kind !== 'on' || cut.day !== LAST_DAY);

const TAILS: Readonly<Record<PeriodUnit, Parser<NamedCut>>> = {
  week: weekTail,
  month: monthTail(1),
  'two-months': longTail,
  quarter: longTail,
  'half-year': longTail,
  year: yearTail,
};

const periodParsers: ReadonlyMap<PeriodUnit, Parser<NamedRecurrence>> = new Map(
  PERIOD_UNITS.map((every) => [
    every,
    map(opt(seq<[string | undefined, NamedCut]>(opt(word('的')), TAILS[every])), (found): NamedRecurrence => {
      const { cut, ...rest } = found?.[1] ?? { cut: WHOLE };
      return { rule: { every, cut }, ...rest };
    }),
  ]),
);

const everyPeriod: Parser<NamedRecurrence> = beginning(
  (input, at) => eachUnit(input, at).flatMap(({ value: every, end }) => periodParsers.get(every)?.(input, end) ?? []),
  eachUnit.begins,
);

/** 每逢双月: the even months; 每逢单月: the odd ones. */
const evenOrOddMonths: Parser<NamedRecurrence> = map(
  seq<[string | undefined, 'even' | 'odd', NamedCut | undefined]>(
    opt(word('每逢', '每个', '每', '逢')),
    oneOf({ 双月: 'even' as const, 单月: 'odd' as const }),
    opt(monthTail(1)),
  ),
  ([, months, tail]) => {
    const { cut, ...rest } = tail ?? { cut: WHOLE };
    return { rule: { every: 'month', months, cut }, ...rest };
  },
);

/** Any recurrence that names its period, without its count. */
export const recurrence: Parser<NamedRecurrence> = remembered(distinct(alt(evenOrOddMonths, everyPeriod)));
