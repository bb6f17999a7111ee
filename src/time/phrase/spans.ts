import type { MonthPart, Point, SpanRule, YearRef } from '../when';
import type { Ambiguity } from './ambiguity';
import { alt, distinct, joint, list, map, only, opt, remembered, seq, word, type Parser } from './combinators';
import { numeral } from './numerals';
import { dayWord, endWord, monthThird, monthWord, yearRef, type NamedPoint, type PointForm } from './points';

/** A stretch of days with what is unclear about its wording. */
export interface NamedSpan {
  readonly span: SpanRule;
  readonly form: PointForm | 'range' | 'by' | 'around' | 'since';
  readonly ambiguity?: Ambiguity;
}

/** 前夕 and 前后 have no width in common use; these are the program's. */
const EVE_DAYS = 14;
const AROUND_DAYS = 10;

export const dash = word('-', '至', '到');
const before = word('之前', '以前', '前');

const THROUGH: ReadonlySet<PointForm> = new Set(['day', 'month-end', 'quarter-end', 'half-end', 'year-end']);
const THROUGH_UNCLEAR: ReadonlySet<PointForm> = new Set(['month-part', 'month-start']);
const BEFORE_UNCLEAR: ReadonlySet<PointForm> = new Set(['month', 'quarter', 'half', 'year', 'year-start']);

const UNCLEAR_ALONE: Partial<Readonly<Record<PointForm, Ambiguity>>> = {
  'month-start': 'month-start',
  'quarter-end': 'period-end',
  'half-end': 'period-end',
  'year-start': 'year-start',
  'year-end': 'year-end',
};

function withAmbiguity(ambiguity: Ambiguity | undefined): { ambiguity?: Ambiguity } {
  return ambiguity === undefined ? {} : { ambiguity };
}

function single({ point, form }: NamedPoint): NamedSpan {
  return { span: { kind: 'stretch', from: point, to: point }, form, ...withAmbiguity(UNCLEAR_ALONE[form]) };
}

/** 前 includes the day, 月底 or 季度末 that it names; before an anchor it ends the day before. */
function deadline({ point, form }: NamedPoint): NamedSpan {
  const through = THROUGH.has(form) || THROUGH_UNCLEAR.has(form);
  const ambiguity = THROUGH_UNCLEAR.has(form) ? 'part-before' : BEFORE_UNCLEAR.has(form) ? 'before-period' : undefined;
  return { span: { kind: 'by', point, edge: through ? 'through' : 'before' }, form: 'by', ...withAmbiguity(ambiguity) };
}

function around({ point }: NamedPoint): NamedSpan {
  const span: SpanRule = { kind: 'around', point, before: AROUND_DAYS, after: AROUND_DAYS };
  return { span, form: 'around', ambiguity: 'around' };
}

function eve({ point }: NamedPoint): NamedSpan {
  return { span: { kind: 'around', point, before: EVE_DAYS, after: -1 }, form: 'around', ambiguity: 'eve' };
}

function range(from: Point, to: Point, toForm: PointForm): NamedSpan {
  const ambiguity = toForm === 'month-start' ? 'month-start' : undefined;
  return { span: { kind: 'stretch', from, to }, form: 'range', ...withAmbiguity(ambiguity) };
}

/** 6月底前, 截至6月30日, “七一”前. */
function deadlineParser(point: Parser<NamedPoint>): Parser<NamedSpan> {
  const lead = joint('截至', '截止到', '截止', '不晚于', '不迟于', '最迟', '于', '在', '到');
  const until = joint('截至到', '截至', '截止到', '截止', '不晚于', '不迟于', '最迟到', '最迟', '到');
  return alt(
    map(
      seq<[string | undefined, NamedPoint, string]>(
        opt(lead),
        only(point, ({ form }) => form !== 'whole-year'),
        before,
      ),
      ([, named]) => deadline(named),
    ),
    map(
      seq<[string, NamedPoint]>(
        until,
        only(point, ({ form }) => THROUGH.has(form)),
      ),
      ([, named]) => deadline(named),
    ),
  );
}

function aroundParser(point: Parser<NamedPoint>): Parser<NamedSpan> {
  const aDay = only(point, ({ form }) => form === 'day' || form === 'anchor');
  return alt(
    map(seq<[NamedPoint, string]>(aDay, word('前后')), ([named]) => around(named)),
    map(seq<[NamedPoint, string]>(aDay, word('前夕')), ([named]) => eve(named)),
  );
}

/** 3月至5月, 从6月中旬到7月上旬, 3月至6月底前. */
function rangeParser(point: Parser<NamedPoint>): Parser<NamedSpan> {
  const from = seq<[string | undefined, NamedPoint, string | undefined]>(
    opt(joint('从', '自')),
    point,
    opt(word('起')),
  );
  const until = alt(
    map(
      seq<[NamedPoint, string]>(
        only(point, ({ form }) => THROUGH.has(form)),
        before,
      ),
      ([named]) => named,
    ),
    point,
  );
  const both = seq<[readonly [unknown, NamedPoint, unknown], string, NamedPoint, string | undefined]>(
    from,
    dash,
    until,
    opt(word('止')),
  );
  // 10月15日至11月 does not say whether 11月 is in: what begins on a day must end on one.
  const sayBothEnds = only(both, ([[, start], , end]) => start.form !== 'day' || !BEFORE_UNCLEAR.has(end.form));
  return map(sayBothEnds, ([[, start], , end]) => range(start.point, end.point, end.form));
}

function yearOfEnds(year: YearRef | undefined): { year?: YearRef } {
  return year === undefined ? {} : { year };
}

/** 3-5月: the ends share their 月. */
const shortMonths: Parser<NamedSpan> = map(
  seq<[YearRef | undefined, number, string, number, string, string | undefined]>(
    opt(yearRef),
    numeral,
    dash,
    numeral,
    monthWord,
    opt(endWord),
  ),
  ([year, first, , last]) =>
    range(
      { kind: 'month', month: first, ...yearOfEnds(year) },
      { kind: 'month', month: last, ...yearOfEnds(year) },
      'month',
    ),
);

/** 6月1-15日, 6月1日至15日: the ends share their month. */
const shortDays: Parser<NamedSpan> = map(
  seq<[YearRef | undefined, number, string, number, string | undefined, string, number, string]>(
    opt(yearRef),
    numeral,
    monthWord,
    numeral,
    opt(dayWord),
    dash,
    numeral,
    dayWord,
  ),
  ([year, month, , first, , , last]) =>
    range(
      { kind: 'day', month, day: first, ...yearOfEnds(year) },
      { kind: 'day', month, day: last, ...yearOfEnds(year) },
      'day',
    ),
);

/** 6月上旬至中旬. */
const shortThirds: Parser<NamedSpan> = map(
  seq<[YearRef | undefined, number, string, MonthPart, string, MonthPart]>(
    opt(yearRef),
    numeral,
    monthWord,
    monthThird,
    dash,
    monthThird,
  ),
  ([year, month, , first, , last]) =>
    range(
      { kind: 'month', month, part: first, ...yearOfEnds(year) },
      { kind: 'month', month, part: last, ...yearOfEnds(year) },
      'month-part',
    ),
);

/** 一至三季度: the ends share their 季度. */
const shortQuarters: Parser<NamedSpan> = map(
  seq<[YearRef | undefined, string | undefined, number, string, string | undefined, number, string]>(
    opt(yearRef),
    opt(word('第')),
    numeral,
    dash,
    opt(word('第')),
    numeral,
    word('季度'),
  ),
  ([year, , first, , , last]) =>
    range(
      { kind: 'quarter', quarter: first, ...yearOfEnds(year) },
      { kind: 'quarter', quarter: last, ...yearOfEnds(year) },
      'quarter',
    ),
);

/** 8月或9月, 8或9月, 一季度或二季度: one stretch, from the first to the last. */
function eitherParser(point: Parser<NamedPoint>): Parser<NamedSpan> {
  const or = word('或者', '或');
  const aPeriod = only(
    point,
    ({ form }) => form === 'month' || form === 'month-part' || form === 'month-start' || form === 'quarter',
  );
  return alt(
    map(seq<[NamedPoint, string, NamedPoint]>(aPeriod, or, aPeriod), ([first, , last]) =>
      range(first.point, last.point, last.form),
    ),
    map(seq<[number, string, number, string]>(numeral, or, numeral, monthWord), ([first, , last]) =>
      range({ kind: 'month', month: first }, { kind: 'month', month: last }, 'month'),
    ),
  );
}

/** Any wording for one stretch of days. */
export function spanParser(point: Parser<NamedPoint>): Parser<NamedSpan> {
  // An anchor alone names a day, not how long the thing takes: 七一 says nothing without 前, 前夕 or 前后.
  const stretches = only(point, ({ form }) => form !== 'anchor');
  const inside = opt(word('期间', '之间', '以内', '之内', '内', '间'));
  const stretch = map(
    seq<[string | undefined, NamedSpan, string | undefined]>(
      opt(joint('于', '在')),
      alt(
        ...[shortMonths, shortDays, shortThirds, shortQuarters, eitherParser(stretches), rangeParser(stretches)],
        map(stretches, single),
      ),
      inside,
    ),
    ([, span]) => span,
  );
  return remembered(distinct(alt(deadlineParser(point), aroundParser(point), stretch)));
}

const numberJoint = word('、', ',', '和', '及');
const numbers: Parser<readonly number[]> = only(list(numeral, numberJoint), ({ length }) => length > 1);
const ordinals: Parser<readonly number[]> = map(
  only(list(seq<[string | undefined, number]>(opt(word('第')), numeral), numberJoint), ({ length }) => length > 1),
  (found) => found.map(([, nth]) => nth),
);

/** 3、6、9月; 一、三季度; 第二、第四季度; 上、下半年: several stretches that share their last word. */
export const sharedWordSpans: Parser<readonly NamedSpan[]> = alt(
  map(seq<[readonly number[], string]>(numbers, monthWord), ([months]) =>
    months.map((month) => single({ form: 'month', point: { kind: 'month', month } })),
  ),
  map(seq<[readonly number[], string]>(ordinals, word('季度')), ([quarters]) =>
    quarters.map((quarter) => single({ form: 'quarter', point: { kind: 'quarter', quarter } })),
  ),
  map(word('上、下半年', '上和下半年', '上下半年'), () =>
    [1, 2].map((half) => single({ form: 'half', point: { kind: 'half', half } })),
  ),
);

/**
 * 自3月起, 从4月份开始: to the end of the plan's year. Only a recurrence may follow; alone it says when something begins, and
 * not by when it is done.
 */
export function sinceParser(point: Parser<NamedPoint>): Parser<NamedSpan> {
  const start = only(point, ({ form }) => form !== 'anchor' && form !== 'whole-year');
  return map(
    seq<[string | undefined, NamedPoint, string]>(opt(joint('从', '自')), start, word('起', '开始')),
    ([, named]) => since(named),
  );
}

function since({ point, form }: NamedPoint): NamedSpan {
  const to: Point = { kind: 'year', year: { kind: 'offset', years: 0 } };
  return { span: { kind: 'stretch', from: point, to }, form: 'since', ...withAmbiguity(UNCLEAR_ALONE[form]) };
}

/** 6月底、12月底前; 6、12月底前; 春节、中秋节前: several deadlines that share their 前. */
export function sharedDeadlines(point: Parser<NamedPoint>): Parser<readonly NamedSpan[]> {
  const end = only(point, ({ form }) => THROUGH.has(form) || form === 'anchor');
  const joiner = joint('、', '和', '及', '与');
  return alt(
    map(
      seq<[readonly NamedPoint[], string, NamedPoint, string]>(list(end, joiner), joiner, end, before),
      ([ends, , last]) => [...ends, last].map(deadline),
    ),
    map(seq<[readonly number[], string, string, string]>(numbers, monthWord, endWord, before), ([months]) =>
      months.map((month) => deadline({ form: 'month-end', point: { kind: 'month', month } })),
    ),
  );
}
