import { finding } from '../diagnostic/finding';
import { parseDay } from '../time/civil-date';
import { parsePeriod } from '../time/period';
import { parseBy, parseDayRule, parseOffset, parsePeriodUnit, parseSpan, parseTimes } from '../time/when-texts';
import {
  ONCE,
  type AfterRule,
  type Cut,
  type OnceRule,
  type RecurringRule,
  type SpanRule,
  type Times,
  type WhenRule,
} from '../time/when';
import type { MapReader } from './map-reader';
import { noDay } from './no-day';
import { impossibleDate } from './rules/impossible-date';
import { whenMapping } from './rules/when-mapping';

const FORMS = {
  zh: '应是 in、by、every、after 之一：{ in: 2022-06 }、{ by: 2022-06-30 }、{ every: month, by: 25 }、{ after: 5-2, within: 10 workdays }',
  en: 'one of in, by, every and after is expected: { in: 2022-06 }, { by: 2022-06-30 }, { every: month, by: 25 }, { after: 5-2, within: 10 workdays }',
};

/** A count without a time is owed in the plan's year, as in a phrase. */
const WHOLE_YEAR: SpanRule = { kind: 'stretch', from: { kind: 'year' }, to: { kind: 'year' } };

/** The rule that a `when` mapping states; undefined, with what is wrong in the report, where it states none. */
export function readWhenMapping(reader: MapReader): WhenRule | undefined {
  const has = (key: string): boolean => reader.keys.includes(key);
  const times = readTimes(reader);
  if (times === undefined) return undefined;
  if (has('after')) return allowOnly(reader, ['after', 'within', 'times']) ? afterRule(reader, times) : undefined;
  if (has('every'))
    return allowOnly(reader, ['every', 'in', 'by', 'day', 'times']) ? recurringRule(reader, times) : undefined;
  if (has('by')) return allowOnly(reader, ['by', 'from', 'times']) ? byRule(reader, times) : undefined;
  if (has('in')) return allowOnly(reader, ['in', 'times']) ? inRule(reader, times) : undefined;
  if (has('times')) return allowOnly(reader, ['times']) ? { kind: 'once', span: WHOLE_YEAR, times } : undefined;
  return refuse(reader, undefined, FORMS.zh, FORMS.en);
}

/** Reports what does not stand, at a key's value or at the whole mapping. */
function refuse(reader: MapReader, key: string | undefined, zh: string, en: string): undefined {
  const place = key === undefined ? reader.place : reader.placeOf(key);
  reader.report.add(finding(whenMapping, place, { zh, en }));
  return undefined;
}

function allowOnly(reader: MapReader, allowed: readonly string[]): boolean {
  const extra = reader.keys.find((key) => !allowed.includes(key));
  if (extra === undefined) return true;
  const [subject] = allowed;
  refuse(reader, extra, `${extra} 不能与 ${subject} 同用`, `${extra} cannot stand with ${subject}`);
  return false;
}

function readTimes(reader: MapReader): Times | undefined {
  const text = reader.text('times');
  if (text === undefined) return ONCE;
  const times = parseTimes(text);
  return (
    times ??
    refuse(
      reader,
      'times',
      `times 写作 2、"2-3"、"2+" 或 "-3"，不是 ${text}`,
      `times is 2, "2-3", "2+" or "-3", not ${text}`,
    )
  );
}

function afterRule(reader: MapReader, times: Times): AfterRule | undefined {
  const within = reader.text('within');
  if (within === undefined) return refuse(reader, undefined, 'after 需要 within', 'after needs within');
  const offset = parseOffset(within);
  if (offset === undefined) {
    return refuse(
      reader,
      'within',
      `within 写作 10 workdays 或 7 days，不是 ${within}`,
      `within is 10 workdays or 7 days, not ${within}`,
    );
  }
  return { kind: 'after', task: reader.text('after') ?? '', within: offset, times };
}

function inRule(reader: MapReader, times: Times): OnceRule | undefined {
  const span = readSpan(reader);
  return span === undefined ? undefined : { kind: 'once', span, times };
}

function byRule(reader: MapReader, times: Times): OnceRule | undefined {
  const last = reader.day('by');
  if (last === undefined) return undefined;
  const first = reader.day('from');
  if (reader.keys.includes('from') && first === undefined) return undefined;
  return { kind: 'once', span: { kind: 'fixed', ...(first === undefined ? {} : { first }), last }, times };
}

/** The days that `in` names. Two that stand the wrong way round, or do not exist, are reported as such. */
function readSpan(reader: MapReader): SpanRule | undefined {
  const text = reader.text('in') ?? '';
  const span = parseSpan(text);
  if (span !== undefined) return { kind: 'fixed', ...span };
  const ends = text.split('..').map((end) => end.trim());
  const [first, last] = ends.map(parsePeriod);
  if (ends.length === 2 && first !== undefined && last !== undefined) {
    return { kind: 'fixed', first: first.first, last: last.last };
  }
  const missing = ends.find((end) => noDay(end).kind !== 'not-a-date' && parseDay(end) === undefined);
  if (missing !== undefined) {
    reader.report.add(finding(impossibleDate, reader.placeOf('in'), { text: missing, problem: noDay(missing) }));
    return undefined;
  }
  return refuse(
    reader,
    'in',
    `in 是日、月、季度、半年、年或一段：2022-06-28、2022-06、2022-Q2、2022-H1、2022、2022-03..2022-05，不是 ${text}`,
    `in is a day, month, quarter, half, year or stretch: 2022-06-28, 2022-06, 2022-Q2, 2022-H1, 2022, 2022-03..2022-05; not ${text}`,
  );
}

function recurringRule(reader: MapReader, times: Times): RecurringRule | undefined {
  const every = parsePeriodUnit(reader.text('every') ?? '');
  if (every === undefined) return undefined; // the schema has said so
  const within = reader.keys.includes('in') ? readSpan(reader) : undefined;
  if (reader.keys.includes('in') && within === undefined) return undefined;
  const cut = readCut(reader, every);
  if (cut === undefined) return undefined;
  return { kind: 'recurring', every, ...(within === undefined ? {} : { within }), cut, times };
}

function readCut(reader: MapReader, every: RecurringRule['every']): Cut | undefined {
  const [by, day] = [reader.text('by'), reader.text('day')];
  if (by !== undefined && day !== undefined) {
    return refuse(reader, 'day', 'by 与 day 只能用一个', 'only one of by and day can stand');
  }
  if (by !== undefined) {
    const rule = parseBy(by, every);
    if (rule !== undefined) return { kind: 'by', day: rule, month: -1 };
    return refuse(
      reader,
      'by',
      `by 写作 25、-1、"-3 workdays" 或 "+10 workdays"${every === 'week' ? '（周：1 到 7）' : ''}，不是 ${by}`,
      `by is 25, -1, "-3 workdays" or "+10 workdays"${every === 'week' ? ' (of a week, 1 to 7)' : ''}, not ${by}`,
    );
  }
  if (day === undefined) return { kind: 'whole' };
  const rule = parseDayRule(day, every);
  if (rule !== undefined) return { kind: 'on', day: rule, month: -1 };
  return refuse(
    reader,
    'day',
    `day 写作 20、2nd friday 或 last workday${every === 'week' ? '（周：1 到 7）' : ''}，不是 ${day}`,
    `day is 20, 2nd friday or last workday${every === 'week' ? ' (of a week, 1 to 7)' : ''}, not ${day}`,
  );
}
