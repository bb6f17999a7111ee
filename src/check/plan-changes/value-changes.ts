import type { EscalationStep, Plan, Task } from '../../model/plan';
import { civilOf, type Day } from '../../time/civil-date';
import type { Offset } from '../../time/when';
import type { HeadKey, OtherKey, ValueChange, WordKey } from './plan-changes';

type Values<Key extends string> = Readonly<Record<Key, string | undefined>>;

/** The values that differ, in the order of their keys. */
export function changesOf<Key extends string>(before: Values<Key>, now: Values<Key>): readonly ValueChange<Key>[] {
  return (Object.keys(before) as Key[])
    .filter((key) => before[key] !== now[key])
    .map((key) => ({ key, before: before[key], now: now[key] }));
}

export function wordsOfTask({ title, quote, requirement, deliverables }: Task): Values<WordKey> {
  return { title, quote, requirement, deliverables: listed(deliverables) };
}

export function othersOfTask(task: Task): Values<OtherKey> {
  const { weight, satisfies, soft, restDay, from, until, added, notes } = task;
  return {
    weight: String(weight),
    satisfies: listed(satisfies),
    soft: soft ? '是' : undefined,
    'rest-day': restDay === undefined ? undefined : REST_DAY_WORDS[restDay],
    from: dayOrNone(from),
    until: dayOrNone(until),
    added: added === undefined ? undefined : `${dateInWords(added.date)}${added.by ?? ''}`,
    notes,
  };
}

export function headOf(plan: Plan): Values<HeadKey> {
  const { title, organisation, issuer, source, anchors, calendar, baselines, escalation, scoring, paper } = plan;
  const { full, overdue, doneLate, cap, exclude } = scoring;
  return {
    title,
    organisation,
    issuer,
    source,
    country: calendar.country,
    'rest-day': REST_DAY_WORDS[calendar.restDay],
    anchors: listed([...anchors].map(([name, day]) => `${name}${dateInWords(day)}`)),
    baselines: listed(baselines.map(({ id }) => id)),
    escalation: escalation.map(stepInWords).join('；'),
    scoring: `满分${full}，逾期${overdue}，逾期办结${doneLate}，单项最多扣${cap}，不计分：${listed(exclude) ?? '无'}`,
    number: paper.number,
    to: paper.to,
    copy: paper.copy,
  };
}

const REST_DAY_WORDS = { keep: '不动', advance: '提前', postpone: '顺延' } as const;

function stepInWords({ stage, from, orBehind, rectifyWithin }: EscalationStep): string {
  const start = from.kind === 'opens' ? '期限开始时' : offsetInWords(from.offset);
  const behind = orBehind ? '或欠进度' : '';
  return `${stage}：${start}${behind}${rectifyWithin === undefined ? '' : `，${daysInWords(rectifyWithin)}内整改`}`;
}

function offsetInWords(offset: Offset): string {
  if (offset.count === 0) return '时限当天';
  return `时限${offset.count < 0 ? '前' : '后'}${daysInWords(offset)}`;
}

function daysInWords({ count, unit }: Offset): string {
  return `${Math.abs(count)}${unit === 'days' ? '天' : '个工作日'}`;
}

function listed(words: readonly string[]): string | undefined {
  return words.length === 0 ? undefined : words.join('、');
}

/** `2022年6月30日` */
export function dateInWords(day: Day): string {
  const { year, month, day: dayOfMonth } = civilOf(day);
  return `${year}年${month}月${dayOfMonth}日`;
}

function dayOrNone(day: Day | undefined): string | undefined {
  return day === undefined ? undefined : dateInWords(day);
}
