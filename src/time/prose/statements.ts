import { fitsBeginning, type EdgePattern } from '../../text/edge-patterns';
import { knownLately } from '../../text/known-lately';
import { yearSpan } from '../period';
import { resolve, type YearContext } from '../resolve';
import { ONCE, type OwedWindow } from '../when';
import type { Ambiguity } from '../phrase/ambiguity';
import { PLAN_YEAR, type Owed } from '../phrase/owed';
import { findItems } from './find-items';
import { ambiguitiesOf, rulesOf, type OwedTime, type ProseCount, type ProseItem, type ProseTime } from './prose-item';

/** One thing that a sentence says is owed: at a time, so many times; a time alone means once, a count alone the year. */
export interface Statement {
  readonly time: ProseTime | undefined;
  readonly count: ProseCount | undefined;
  readonly rules: readonly Owed[];
  /** What it comes to in the plan's year; none where it names a day or a frequency that does not exist or is not known. */
  readonly windows: readonly OwedWindow[];
  readonly ambiguities: readonly Ambiguity[];
}

/**
 * What a sentence says is owed, and when. A time holds for the counts behind it until the next time, so that two products
 * in one sentence are two statements: 每半年进行1次研判和1次学习. What lies before the plan's year is past, and owed no more.
 */
export function statementsIn(sentence: string, context: YearContext): readonly Statement[] {
  const items = findItems(sentence, namesOf(context.anchors));
  if (items.length === 0) return NONE;
  const assembly = new Assembly(context, sentence);
  for (const item of items) assembly.add(item);
  return assembly.finish();
}

const NONE: readonly never[] = [];
const namesOf = knownLately((anchors: YearContext['anchors']): readonly string[] => [...anchors.keys()]);

/** 召开职代会, 完成换届: a thing to be done; 组织全体党员 only says by whom. */
const BEGINS: readonly EdgePattern[] = [
  [
    '召举开完制印启评表签修筹迎',
    '',
    /^(?:召开|举办|举行|开展|完成|制定|印发|启动|评选|表彰|签订|修订|筹备|迎接)[^（(]{2,}(?<!党员|干部|职工|人员|群众|青年|师生|代表|基础上)$/,
  ],
];
/** What does not merely say how or why: 结合主题教育, 通过集中学习. */
const DOES = /^\s*(?!结合|围绕|按照|根据|依托|通过|利用|对照|针对|聚焦|借助|组织|为|以|在|由|各)[^（(]{4,}$/;

/** 完成制度“废改立”，修订制度10项: what follows the comma says the same more exactly. */
function shareWord(one: string, other: string): boolean {
  return [...one].some((char, at) => {
    const pair = char + one.charAt(at + 1);
    return other.includes(pair) && /^\p{Script=Han}{2}$/u.test(pair) && !fitsBeginning(BEGINS, `${pair}　　`);
  });
}

/** Two Chinese characters. The usual ones are asked first: all that there are take long to be compiled. */
function holdsWord(text: string): boolean {
  return /[\u4e00-\u9fff]{2}/.test(text) || /\p{Script=Han}{2}/u.test(text);
}

/** 9月底结束，将十篇…: when something ends says nothing of what is done then. */
const ENDS: readonly EdgePattern[] = [['前时结截闭收', '', /^(?:前|时)?(?:结束|截止|截稿|闭幕|收官)[^，,]{0,4}[，,]/]];

/** 每月开会1次，时间安排在每月15日; 原则上安排在每月最后一个周五: the same said more exactly. */
const EXACTLY =
  /^[，,（(]?(?:(?:会议|活动|学习|开展|召开)?时间)?(?:一般|原则上|通常)?(?:安排|固定|定|确定|选择)?(?:在|于|为|是)?[：:]?$/;
const NAMES_TIME = /时间|安排|固定|定|确定|选择/;

class Assembly {
  private readonly statements: Statement[] = [];
  private time: ProseTime | undefined;
  private isCounted = false;
  /** Counts that no time stands before. */
  private waiting: ProseCount[] = [];

  constructor(
    private readonly context: YearContext,
    private readonly sentence: string,
  ) {}

  add(item: ProseItem): void {
    if (item.kind === 'time') this.addTime(item);
    else if (this.time === undefined) this.waiting.push(item);
    else this.sayIn(this.time, item);
  }

  /** 支委会每月1次，专题研讨3次: the time was said of the first alone. */
  private sayIn(time: ProseTime, count: ProseCount): void {
    const ends = !this.isCounted && fitsBeginning(ENDS, this.sentence.slice(time.end, count.start));
    if (!this.isCounted && (ends || this.saysMore(time, count))) this.say(time, undefined);
    if (ends) this.time = undefined;
    if (this.time === undefined) this.waiting.push(count);
    else this.say(time, count);
    if (time.trails && count.ends) this.time = undefined;
  }

  /** 二季度召开职代会，征集提案50件: before the comma stands another thing to be done. */
  private saysMore(time: ProseTime, count: ProseCount): boolean {
    if (!time.standsAlone || time.owed.kind !== 'spans' || count.each) return false;
    const fragments = this.sentence.slice(time.end, count.start).replaceAll(',', '，').split('，');
    const last = fragments.pop() ?? '';
    const [first = '', more] = fragments.filter((fragment) => fragment.trim() !== '');
    if (more !== undefined) return false;
    const isMore =
      (fitsBeginning(BEGINS, first.trimStart()) && !shareWord(first, this.objectBehind(time))) ||
      (last.trimStart().startsWith('并') && DOES.test(first));
    return isMore && holdsWord(last);
  }

  /** What stands behind the first comma or stop behind a time, up to the next. */
  private objectBehind(time: ProseTime): string {
    return this.sentence.slice(time.end).split(/[，,。；;]/)[1] ?? '';
  }

  finish(): readonly Statement[] {
    this.closeTime();
    this.closeWaiting(undefined);
    return this.statements;
  }

  private addTime(time: ProseTime): void {
    const isFramed = this.time !== undefined && (this.onlyIntroduces(this.time, time) || this.framed(this.time, time));
    const bounds = this.time !== undefined && !this.isCounted ? this.bracketed(this.time, time) : undefined;
    if (!isFramed && bounds === undefined) this.closeTime();
    this.time = bounds ?? (this.time?.introduces === true ? within(time, this.time) : time);
    this.isCounted = false;
    const isBracketed = time.closes && this.waiting.length > 0 && /[）)]/.test(this.sentence.charAt(time.end));
    this.closeWaiting(time.closes ? time : undefined);
    // 培训2期（5月、10月），座谈4次: what follows the bracket has another time.
    if (isBracketed && this.isCounted) this.time = undefined;
  }

  /** 五月：5月4日，…; the month only says where to look. 五月：艺术节，“六一”前表彰 is two things. */
  private onlyIntroduces(label: ProseTime, next: ProseTime): boolean {
    return label.introduces && !/[\p{Script=Han}]{3}[^，,、]*[，,、]/u.test(this.sentence.slice(label.end, next.start));
  }

  /** 上半年6月底前, 一季度（3月底前）, 2月（春节前）: the stretch says the same more broadly. */
  private framed(frame: ProseTime, time: ProseTime): boolean {
    const [span, more] = frame.owed.kind === 'spans' ? frame.owed.spans : [];
    if (more !== undefined || span === undefined || time.owed.kind !== 'spans') return false;
    const between = this.sentence.slice(frame.end, time.start);
    // 三月份 棋类比赛 时间：3月末
    if (/^[^，,；;：:]{0,30}时间\s*[：:]\s*$/.test(between)) return true;
    const isFrame = span.form === 'half' || span.form === 'quarter';
    return isFrame ? /^\s*[（(]?\s*$/.test(between) : span.form === 'month' && /^\s*[（(]\s*$/.test(between);
  }

  /** 汛期（6月至9月）每月: the stretch in the bracket bounds the frequency at once behind it, and is nothing by itself. */
  private bracketed(stretch: ProseTime, time: ProseTime): ProseTime | undefined {
    if (stretch.owed.kind !== 'spans' || stretch.owed.spans.length > 1 || time.owed.kind === 'spans') return undefined;
    if (!/^\s*[）)]\s*$/.test(this.sentence.slice(stretch.end, time.start))) return undefined;
    const start = this.sentence.slice(0, stretch.start).trimEnd().length - 1;
    const bounded = within(time, stretch);
    const isBounded = bounded !== time || time.owed.kind === 'unread';
    return isBounded && /[（(]/.test(this.sentence.charAt(start)) ? { ...bounded, start } : undefined;
  }

  /** A time that no count belongs to means once; a mere year or 全年 means nothing. */
  private closeTime(): void {
    if (this.time !== undefined && !this.isCounted && this.time.standsAlone) this.say(this.time, undefined);
  }

  private closeWaiting(time: ProseTime | undefined): void {
    let isCounted = this.isCounted;
    for (const count of this.waiting) {
      const isApart = time === undefined || isUneven(count, time, this.context);
      this.say(isApart ? undefined : time, isApart ? count : shareOf(count, time, this.context));
      isCounted ||= !isApart;
    }
    this.waiting = [];
    this.isCounted = isCounted;
  }

  private say(time: ProseTime | undefined, count: ProseCount | undefined): void {
    this.isCounted = true;
    const statement = stated(time, count, this.context);
    if (statement === undefined) return;
    const before = this.statements.at(-1);
    const one =
      before === undefined ? undefined : (this.inBrackets(before, statement) ?? this.exactly(before, statement));
    if (one !== undefined) this.statements.pop();
    this.statements.push(one ?? statement);
  }

  /** Said again with the day, for as many windows as before; the days of months that come to the count, too. */
  private exactly(before: Statement, { time, count, windows }: Statement): Statement | undefined {
    const from = Math.max(before.count?.end ?? 0, before.time?.end ?? 0);
    if (time === undefined || count !== undefined || before.count === undefined || time.start < from) return undefined;
    const said = this.sentence.slice(from, time.start);
    const between = said.slice(Math.max(said.lastIndexOf('，'), said.lastIndexOf(','), 0));
    if (!EXACTLY.test(between) || !NAMES_TIME.test(between)) return undefined;
    const isTotal = before.windows.length === 1 && before.count.times.min === windows.length;
    if (isTotal) return stated(time, shareOf(before.count, time, this.context), this.context);
    return before.windows.length === windows.length ? stated(time, before.count, this.context) : undefined;
  }

  /** 培训4次（每季度1次）, 每年述职1次（12月）: what a bracket says more exactly of the same thing. */
  private inBrackets(before: Statement, statement: Statement): Statement | undefined {
    const { time, count } = statement;
    const from = before.count?.end ?? Infinity;
    if (time === undefined || before.count === undefined) return undefined;
    const between = this.sentence.slice(from, time.start);
    const mayBe = between.includes('（') || between.includes('(');
    if (!mayBe || !/^[^，,；;（(]{0,12}[（(][^）)，,]{0,2}$/u.test(between)) return undefined;
    const whole = before.windows.length === 1 ? before.count.times.min : 0;
    if (count !== undefined) {
      const sum = statement.windows.reduce((total, { times }) => total + times.min, 0);
      return sum === whole && statement.windows.length > 1 ? statement : undefined;
    }
    const isYearly = before.time?.owed.kind === 'recurrence' && before.time.owed.found.rule.every === 'year';
    if (!isYearly || time.owed.kind !== 'spans') return undefined;
    return stated(time, shareOf(before.count, time, this.context), this.context);
  }
}

/**
 * What a time and a count come to together; a time alone means once, a count alone the plan's year. Undefined where all of
 * it lies before the plan's year, or beyond the next: 到2030年 is a goal.
 */
export function stated(
  time: ProseTime | undefined,
  count: ProseCount | undefined,
  context: YearContext,
): Statement | undefined {
  const times = count?.times ?? ONCE;
  const rules: readonly Owed[] =
    time === undefined ? [{ kind: 'once', span: PLAN_YEAR, times }] : rulesOf(inPlanYear(time.owed, context), times);
  const windows = windowsOf(rules, context);
  const isBeyond = ({ first, last }: OwedWindow): boolean =>
    last < yearSpan(context.year).first || first > yearSpan(context.year + 1).last;
  if (windows.length > 0 && windows.every(isBeyond)) return undefined;
  const ambiguities = time === undefined ? [] : ambiguitiesOf(time.owed);
  return { time, count, rules, windows, ambiguities };
}

/** 7月：每周通报: a frequency behind a stretch with a colon is owed only in it. */
function within(time: ProseTime, label: ProseTime): ProseTime {
  const { owed } = time;
  const [span, more] = label.owed.kind === 'spans' ? label.owed.spans : [];
  const isStretch = label.standsAlone && span !== undefined && more === undefined;
  if (owed.kind !== 'recurrence' || owed.within !== undefined || !isStretch) return time;
  return { ...time, owed: { ...owed, within: span } };
}

/**
 * A count that stands apart from its time is the total over that time's windows, where it comes to whole numbers in each:
 * 研判报告4份 beside 每季度 is one a quarter. Else it is said of each window, as 各2次 always is.
 */
export function shareOf(count: ProseCount, time: ProseTime | undefined, context: YearContext): ProseCount {
  const windows = time === undefined ? 1 : (stated(time, undefined, context)?.windows.length ?? 1);
  const { min, max } = count.times;
  const isTotal = windows > 1 && !count.each && min >= windows && min % windows === 0 && (max ?? 0) % windows === 0;
  if (!isTotal) return count;
  return { ...count, times: { min: min / windows, ...(max === undefined ? {} : { max: max / windows }) } };
}

/** 培训5期（每季度）: a total that does not come to whole numbers in each window, and is more than one in each. */
function isUneven({ each, times: { min } }: ProseCount, time: ProseTime, context: YearContext): boolean {
  const windows = stated(time, undefined, context)?.windows.length ?? 1;
  return !each && windows > 1 && min > windows && min % windows !== 0;
}

function windowsOf(rules: readonly Owed[], context: YearContext): readonly OwedWindow[] {
  const resolutions = rules.map((rule) => resolve(rule, context));
  return resolutions.every(({ ok }) => ok) ? resolutions.flatMap((each) => (each.ok ? each.windows : [])) : [];
}

/** What began before the plan's year, as 自2021年3月起每月, is owed in all of it. */
function inPlanYear(owed: OwedTime, context: YearContext): OwedTime {
  if (owed.kind !== 'recurrence' || owed.within?.form !== 'since') return owed;
  const [window] = windowsOf([{ kind: 'once', span: owed.within.span, times: ONCE }], context);
  const begins = window?.first ?? Infinity;
  return begins < yearSpan(context.year).first ? { ...owed, within: undefined } : owed;
}
