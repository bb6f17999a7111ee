import { taskOf, type Plan, type Task, type WhenItem } from '../../model/plan';
import { oneLine } from '../../text/safe-text';
import { civilOf, yearOf } from '../../time/civil-date';
import { parsePeriod, yearSpan, type PeriodUnit } from '../../time/period';
import type { AfterRule, OwedWindow, Times } from '../../time/when';
import { dateRange, fullDate, monthName, shortDate } from './chinese-date';
import { periodNameOf } from './period-name';
import { quoted } from './quoted';
import { timesText } from './times-wording';

const EVERY: Readonly<Record<PeriodUnit, string>> = {
  week: '每周',
  month: '每月',
  'two-months': '每两个月',
  quarter: '每季度',
  'half-year': '每半年',
  year: '每年',
};

/**
 * When a task is owed, in office words: a phrase as the plan writes it, a mapping summed up from what it comes to; then
 * within which days it is owed at all.
 */
export function whenWords(plan: Plan, task: Task): string {
  const said = task.when.items.map((item) => itemWords(plan, item)).join('；');
  return said + limitWords(task);
}

/** The same, but that a phrase stands just as the plan writes it. */
export function writtenWords(plan: Plan, task: Task): string {
  const said = task.when.items.map((item) => (isPhrase(item) ? oneLine(item.text.trim()) : itemWords(plan, item)));
  return said.join('；') + limitWords(task);
}

/** A mapping stands as one line in braces, with which no phrase begins. */
function isPhrase({ text }: WhenItem): boolean {
  return !text.startsWith('{');
}

function itemWords(plan: Plan, item: WhenItem): string {
  if (item.after !== undefined) return afterWords(plan, item.after);
  if (isPhrase(item)) return phraseWords(item, plan.year);
  const [first] = item.windows;
  if (first === undefined) return oneLine(item.text);
  return first.every === undefined ? onceWords(first, plan.year) : everyWords(item.windows, first.every, plan.year);
}

/** As written; a count without a time, as `2-3次` is, is owed in the year. */
function phraseWords({ text, windows }: WhenItem, year: number): string {
  const phrase = oneLine(text.trim());
  const isOfTheYear = windows.length === 1 && windows[0]?.key === String(year) && windows[0].every === undefined;
  return isOfTheYear && !phrase.includes('年') ? `年内${phrase}` : phrase;
}

/** `“政治监督”完成后10个工作日内` */
function afterWords(plan: Plan, { task, within, times }: AfterRule): string {
  const unit = within.unit === 'days' ? '日' : '个工作日';
  const trigger = quoted(oneLine(taskOf(plan, task)?.title ?? task));
  return `${trigger}完成后${within.count}${unit}内${timesWords(times)}`;
}

/** `6月`, `6月20日前`, `3月至5月，2-3次` */
function onceWords({ first, last, key, times }: OwedWindow, year: number): string {
  const isToADay = first === yearSpan(year).first && /^\d{4}-\d{2}-\d{2}\.\./.test(key);
  if (isToADay) return `${shortDate(last, year)}前${timesWords(times)}`;
  return (key === String(year) ? '全年' : periodNameOf(key, year)) + timesWords(times);
}

/** `每季度1次，分别于3月25日、6月25日、9月25日、12月25日前`, `3月至11月每月2-3次` */
function everyWords(windows: readonly OwedWindow[], every: PeriodUnit, year: number): string {
  const [first] = windows;
  const times = timesText(first?.times ?? { min: 1 });
  return `${stretchWords(windows, every, year)}${EVERY[every]}${times}${endWords(windows, year)}`;
}

/** The months or weeks from the first to the last; nothing of a recurrence that fills the year. */
function stretchWords(windows: readonly OwedWindow[], every: PeriodUnit, year: number): string {
  const keys = windows.map(({ key }) => key);
  const [from, to] = [parsePeriod(keys[0] ?? ''), parsePeriod(keys.at(-1) ?? '')];
  const whole = yearSpan(year);
  if (from === undefined || to === undefined) return '';
  // The weeks of a year begin and end within a few days of it.
  const slack = every === 'week' ? 6 : 0;
  if (from.first <= whole.first + slack && to.last >= whole.last - slack) return '';
  if (every === 'week') return dateRange(from.first, to.last, year);
  const [first, last] = [monthName(from.first, year), monthName(to.last, yearOf(from.first))];
  return first === last ? first : `${first}至${last}`;
}

/** Behind a date that rests on the workdays of a year without published holidays. */
const PROVISIONAL = '（暂定）';

/** More days than these are not listed one by one. */
const MOST_DAYS = 6;

/** Which days it is due on, where these are not the ends of the periods. */
function endWords(windows: readonly OwedWindow[], year: number): string {
  if (windows.every(({ key, last }) => parsePeriod(key)?.last === last)) return '';
  const isOnDays = windows.every(({ first, last }) => first === last);
  const ending = isOnDays ? '' : '前';
  const days = new Set(windows.map(({ last }) => civilOf(last).day));
  const isMonthly = windows.every(({ every }) => every === 'month');
  const [day] = days;
  if (isMonthly && days.size === 1 && day !== undefined) {
    return `，${day}日${windows.some(({ provisional }) => provisional) ? PROVISIONAL : ''}${ending}`;
  }
  const dates = windows.map(({ last, provisional }) => shortDate(last, year) + (provisional ? PROVISIONAL : ''));
  const listed =
    dates.length > MOST_DAYS ? `${dates[0] ?? ''}至${dates.at(-1) ?? ''}，共${dates.length}期` : dates.join('、');
  return dates.length > MOST_DAYS ? `，时限自${listed}` : `，${listed}${ending}`;
}

/** `，2-3次`; nothing where it is owed once. */
function timesWords(times: Times): string {
  return times.min === 1 && times.max === undefined ? '' : `，${timesText(times)}`;
}

/** `（7月1日起）`, `（6月30日止）` */
function limitWords({ from, until }: Task): string {
  const limits = [
    ...(from === undefined ? [] : [`${fullDate(from)}起`]),
    ...(until === undefined ? [] : [`${fullDate(until)}止`]),
  ];
  return limits.length === 0 ? '' : `（${limits.join('，')}）`;
}
