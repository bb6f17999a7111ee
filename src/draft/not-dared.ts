import type { Stretch } from '../outline/paragraphs';
import type { Saying } from '../outline/saying';
import { isNarrative } from '../time/prose/no-schedule';
import type { Doubt, DoubtKind } from './draft';

const DIGIT = '[0-9０-９一二两三四五六七八九十百]';
const NUMBER = `${DIGIT}+`;
/** From its beginning: tried from each of its digits, a long one would take time by the square of its length. */
const WHOLE_NUMBER = `(?<!${DIGIT})${NUMBER}`;
/** A time that hangs on another: 会后3日内, 10个工作日内, 提前一周, 开学前, 活动结束后及时. */
const RELATIVE = new RegExp(
  `提前${NUMBER}个?(?:工作日|天|日|周|月)|${WHOLE_NUMBER}个?(?:工作日|自然日|天|日|周|星期|月)(?:以|之)?内|(?:开学|放假|寒假|暑假|汛期|换届|会议?召?开?|节日?|考核|活动|学期)(?:之)?(?:前|后)(?:及时|${NUMBER}|一周|完成|报送|组织|开展|召开)|[本下]周[一二三四五六日末]?前|(?:寒|暑)假(?:前|期间)|暑期|[上下本]学期|(?:次|当)月(?:底|末|${NUMBER}[日号])前?|(?:元旦|春节|清明|端午|中秋|国庆|五一|七一|八一|十一|两节|节日)节?[”’"]?(?:期间|假期|当天)|(?:每|第${NUMBER})学期`,
  'u',
);
/** A number of what time or frequency is counted in, and that a sentence without a saying holds. */
const COUNTED = new RegExp(
  `(?<![第“《0-9０-９一二两三四五六七八九十百])${NUMBER}(?:个)?(?:月(?!饼)|季度|周(?!年)|次|期(?!间)|场(?!所|地|合)|篇|轮|堂)(?!性|全会|党代会|党章)`,
  'u',
);
const FOR_EACH = /每个?(?:支部|党支部|党小组|科室|处室|单位|部门|名?党员|名?干部|名?委员|人)/;
const FINER = /^的?(?:第[一二三四五1-5]|最后一?)个?(?:周|星期|礼拜)[一二三四五六日天末]?/;
const MONTHS_IN_BRACKETS = new RegExp(
  `[（(]\\s*(?:每年)?${NUMBER}月?份?\\s*[-–—~～至到]\\s*${NUMBER}月[份底末]?\\s*[）)]\\s*$`,
  'u',
);
const LONGEST_BRACKETS = 24;
const QUOTED = /[“《「『][^”》」』]*[”》」』]/g;

/** What a sentence without a saying may mean by its numbers. */
export function unplacedIn(text: string, sentence: Stretch): readonly Doubt[] {
  const words = text.slice(sentence.start, sentence.end).replace(QUOTED, (quoted) => '□'.repeat(quoted.length));
  if (isNarrative(words)) return [];
  const doubt = (kind: 'relative-time' | 'unplaced-number', pattern: RegExp): Doubt | undefined => {
    const found = pattern.exec(words);
    if (found === null) return undefined;
    const at = { start: sentence.start + found.index, end: sentence.start + found.index + found[0].length };
    return { about: { kind }, words: text.slice(sentence.start, sentence.end), at };
  };
  return [doubt('relative-time', RELATIVE) ?? doubt('unplaced-number', COUNTED)].filter((each) => each !== undefined);
}

/** 暑期组织研学2次: the time that a count without one hangs on. */
export function hangsOn(text: string, stretch: Stretch, { statement }: Saying): readonly Doubt[] {
  const found = statement.time === undefined ? RELATIVE.exec(text.slice(stretch.start, stretch.end)) : null;
  if (found === null) return [];
  const start = stretch.start + found.index;
  return [doubtOf({ kind: 'relative-time' }, text, { start, end: start + found[0].length })];
}

/** 每月第一周, 5月第二个周日: what stands behind a time that was understood without it. */
export function finerThan(text: string, time: Stretch | undefined): readonly Doubt[] {
  const found = time && FINER.exec(text.slice(time.end, time.end + 10))?.[0];
  if (time === undefined || found === undefined) return [];
  const taken = text.slice(time.start, time.end);
  return [doubtOf({ kind: 'finer-time', taken }, text, { start: time.start, end: time.end + found.length })];
}

/** （6月至9月）每月巡查1次: the months in brackets before a recurrence, which was understood without them. */
export function monthsBeside(text: string, time: Stretch | undefined): readonly Doubt[] {
  if (time === undefined || !text.slice(time.start, time.end).startsWith('每')) return [];
  const months = MONTHS_IN_BRACKETS.exec(text.slice(Math.max(0, time.start - LONGEST_BRACKETS), time.start))?.[0];
  if (months === undefined) return [];
  const taken = text.slice(time.start, time.end);
  return [doubtOf({ kind: 'months-beside', taken }, text, { start: time.start - months.length, end: time.end })];
}

/** Whether something is owed of each of many, which one task does not say. */
export function forEachIn(text: string, stretch: Stretch, { statement }: Saying): readonly Doubt[] {
  const found = FOR_EACH.exec(text.slice(stretch.start, stretch.end));
  if (found === null || statement.count === undefined) return [];
  const start = stretch.start + found.index;
  return [doubtOf({ kind: 'for-each' }, text, { start, end: start + found[0].length })];
}

export function doubtOf(about: DoubtKind, text: string, at: Stretch): Doubt {
  return { about, words: text.slice(at.start, at.end), at };
}
