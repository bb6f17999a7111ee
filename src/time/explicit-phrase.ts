import { civilOf, lastOfMonth, type CivilDate } from './civil-date';
import { yearSpan, type Span } from './period';
import { resolve, type YearContext } from './resolve';
import { ONCE, type Cut, type DayRule, type OnceRule, type RecurringRule, type SpanRule, type Times } from './when';

/**
 * The plain phrase for rules that an unclear one was read as. The grammar reads it back to the same windows and counts, and
 * finds nothing unclear in it.
 */
export function explicitPhrase(rules: readonly (OnceRule | RecurringRule)[], context: YearContext): string {
  const phrases = rules.map((rule) => {
    const span = rule.kind === 'once' ? rule.span : rule.within;
    const days = span === undefined ? '' : daysInWords(daysOf(span, context), context.year);
    return `${days}${rule.kind === 'once' ? '' : recurrenceInWords(rule)}`;
  });
  const counts = rules.map(({ times }) => timesInWords(times));
  const [count = ''] = counts;
  if (counts.some((each) => each !== count)) return phrases.map((each, index) => `${each}${counts[index]}`).join('/');
  const each = phrases.length > 1 ? '各' : '';
  return `${phrases.join('/')}${count === timesInWords(ONCE) ? '' : `${each}${count}`}`;
}

function daysOf(span: SpanRule, context: YearContext): Span {
  const resolution = resolve({ kind: 'once', span, times: ONCE }, context);
  const window = resolution.ok ? resolution.windows[0] : undefined;
  if (window === undefined) throw new RangeError('a rule without days has no phrase');
  return window;
}

/**
 * A stretch of days as a phrase: `6月30日前` from the plan year's start, `6月`, `6月28日`, `6月1日至10日`, or
 * `6月1日至7月10日`. Years are named where not all of it lies in the plan's year.
 */
export function daysInWords(span: Span, planYear: number): string {
  const [start, end] = [civilOf(span.first), civilOf(span.last)];
  const isInPlanYear = start.year === planYear && end.year === planYear;
  const year = (date: CivilDate): string => (isInPlanYear ? '' : `${date.year}年`);
  const date = (each: CivilDate): string => `${year(each)}${each.month}月${each.day}日`;
  const ofYear = yearSpan(planYear);
  if (span.first === ofYear.first && span.last !== ofYear.last) return `${date(end)}前`;
  if (span.first === span.last) return date(start);
  if (start.year !== end.year || start.month !== end.month) return `${date(start)}至${date(end)}`;
  const isWholeMonth = start.day === 1 && span.last === lastOfMonth(end.year, end.month);
  return isWholeMonth ? `${year(start)}${start.month}月` : `${date(start)}至${end.day}日`;
}

const EVERY = {
  week: '每周',
  month: '每月',
  'two-months': '每两个月',
  quarter: '每季度',
  'half-year': '每半年',
  year: '每年',
} as const;
const EVEN_OR_ODD = { even: '每逢双月', odd: '每逢单月' } as const;

function recurrenceInWords({ every, months, cut }: RecurringRule): string {
  const period = months === undefined ? EVERY[every] : EVEN_OR_ODD[months];
  if (cut.kind === 'whole') return period;
  const month = every === 'week' || every === 'month' ? '' : monthInWords(cut.month);
  return `${period}${month}${cutInWords(cut, every === 'week')}`;
}

function monthInWords(nth: number): string {
  return nth === -1 ? '末月' : nth === 1 ? '首月' : `第${nth}个月`;
}

function cutInWords(cut: Exclude<Cut, { kind: 'whole' }>, isOfWeek: boolean): string {
  if (cut.kind === 'part') return `${cut.part.first}日至${cut.part.last ?? 31}日`;
  return `${dayInWords(cut.day, isOfWeek)}${cut.kind === 'by' ? '前' : ''}`;
}

const WEEKDAYS = '一二三四五六日';

function dayInWords(day: DayRule, isOfWeek: boolean): string {
  switch (day.kind) {
    case 'day':
      if (day.nth < 0) return `${ordinalInWords(day.nth, '')}天`;
      return isOfWeek ? WEEKDAYS.charAt(day.nth - 1) : `${day.nth}日`;
    case 'weekday':
      return `${ordinalInWords(day.nth)}星期${WEEKDAYS.charAt(day.weekday - 1)}`;
    case 'workday':
      return `${ordinalInWords(day.nth)}工作日`;
    case 'after-end':
      throw new RangeError('no phrase says how long after the end of a period'); // a mapping says it, and is never unclear
  }
}

function ordinalInWords(nth: number, counter = '个'): string {
  if (nth === -1) return `最后一${counter}`;
  return nth > 0 ? `第${nth}${counter}` : `倒数第${-nth}${counter}`;
}

function timesInWords({ min, max }: Times): string {
  if (max === undefined) return `${min}次`;
  return min === 0 ? `不超过${max}次` : `${min}-${max}次`;
}
