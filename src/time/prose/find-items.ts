import { fitsBeginning, fitsEnd, type EdgePattern } from '../../text/edge-patterns';
import { unfold, type FoldedText } from '../../text/folded-text';
import { knownLately } from '../../text/known-lately';
import { Recent } from '../../text/recent';
import { KNOWN_ANCHORS } from '../anchors';
import { inputOf, type Match, type Parser } from '../phrase/combinators';
import { count, type NamedTimes } from '../phrase/counts';
import { normalText } from '../phrase/normal-text';
import { LONGEST_PHRASE } from '../phrase/read-phrase';
import { isNarrative, isNoCount, isNoTime, type Surroundings } from './no-schedule';
import { periodOfName } from './other-words';
import type { OwedTime, ProseItem } from './prose-item';
import { QuotedStretches } from './quoted-stretches';
import { Starts, type Start } from './starts';
import { furthest, furthestTime, timeInProse } from './time-in-prose';

/** How much of a sentence may matter to whether something in it is a schedule. */
const SURROUNDINGS = 16;
const CLOSING: readonly EdgePattern[] = [
  ['全基完报上提办结落', '', /^(?:全部|基本)?(?:完成|报送|上报|报至?|提交|办结|结束|落实到位)/],
];
/** What is to be done, before the time that says how often: 举办讲座, 支委会. A bare subject is short. */
const TRAILS: readonly EdgePattern[] = [
  [
    '会课日座动查训习研练试谈堂话评议报息',
    '',
    /(?:会|课|党日|讲座|活动|检查|培训|学习|调研|演练|测试|座谈|讲堂|谈话|测评|评议|简报|信息|通报)$/,
  ],
];

/** The name of a day, and what is said of it. */
const NAMED_DAY = /^[\p{Script=Han}]{1,9}?[日节](前后|前夕|前)/u;

const CLOSED_FROM_BEFORE: readonly EdgePattern[] = [
  // 完成时限：, （时间：
  [':', '', /(?:时限|时间|期限|节点|日期)(?:要求|安排|节点)?:$/],
  // 举办1期，拟于5月中旬举办
  ['于在', '', /(?:拟|计划|预计|定|安排)(?:于|在)$/],
];

/**
 * The times and counts by which a sentence says that something is owed, in order. What only looks like one — a name, a
 * rank, what is quoted, what is past — is passed over.
 *
 * @param own names of movable days that the plan gives, beside those that every sentence may use, such as 七一
 */
export function findItems(sentence: string, own: readonly string[]): readonly ProseItem[] {
  const parts = finderParts(own);
  const folded = normalText(sentence);
  const first = parts.starts.next(folded.chars, 0);
  return first === undefined || isNarrative(folded.chars) ? NONE : new Finder(sentence, folded, parts).itemsFrom(first);
}

/** Nothing, as most sentences say. */
const NONE: readonly never[] = [];

interface FinderParts {
  readonly time: Parser<OwedTime>;
  readonly starts: Starts;
}

const MOST_PARTS = 16;
const partsByAnchors = new Recent<FinderParts>(MOST_PARTS);

/** By the list itself, which all sentences of a document share, and else by what it holds. */
const finderParts = knownLately((own: readonly string[]) =>
  partsByAnchors.get(JSON.stringify(own), () => {
    const anchors = [...KNOWN_ANCHORS, ...own];
    return { time: timeInProse(anchors), starts: new Starts(anchors) };
  }),
);

class Finder {
  private readonly found: ProseItem[] = [];
  /** Where the last time ends; 0 while none was found. */
  private timeEnd = 0;
  /** Where the last count ends. */
  private countEnd = 0;
  private readonly chars: string;
  private readonly quoted: QuotedStretches;

  constructor(
    sentence: string,
    private readonly folded: FoldedText,
    private readonly parts: FinderParts,
  ) {
    this.chars = folded.chars;
    this.quoted = new QuotedStretches(sentence, folded.leftOut);
  }

  itemsFrom(first: Start): readonly ProseItem[] {
    const { starts } = this.parts;
    let start: Start | undefined = first;
    while (start !== undefined) start = starts.next(this.chars, this.readAt(start));
    return this.found;
  }

  /** Reads what begins at a point. @returns where to go on */
  private readAt({ at, kind }: Start): number {
    const parser = kind === 'count' ? undefined : kind === 'time' ? this.parts.time : periodOfName;
    const input = inputOf(this.chars.slice(at, at + LONGEST_PHRASE));
    const time = parser && furthestTime(parser, input, 0);
    if (time !== undefined) {
      const bracketed = this.bracketedDeadline(at, at + time.end) ?? this.namedDay(at, at + time.end);
      if (bracketed !== undefined) {
        this.addTime(at, bracketed);
        return bracketed.end;
      }
      this.addTime(at, { value: time.value, end: at + time.end });
      return at + time.end;
    }
    const counted = furthest(count, input, 0);
    if (counted === undefined) return at + 1;
    this.addCount(at, { value: counted.value, end: at + counted.end });
    return at + counted.end;
  }

  /** 护士节（5月12日）前: the day in brackets is the deadline's. */
  private bracketedDeadline(at: number, end: number): Match<OwedTime> | undefined {
    if (this.chars.charAt(at - 1) !== '(') return undefined;
    const behind = /^\)(?:之?前)(?!后|夕)/.exec(this.chars.slice(end, end + SURROUNDINGS))?.[0];
    if (behind === undefined) return undefined;
    const chars = `${this.chars.slice(at, end)}前`;
    const found = furthestTime(this.parts.time, inputOf(chars), 0);
    return found?.end === chars.length ? { value: found.value, end: end + behind.length } : undefined;
  }

  /** 5月15日国际家庭日前后, 3月15日消费者权益日前夕: the words behind the day's name are said of the day. */
  private namedDay(at: number, end: number): Match<OwedTime> | undefined {
    if (this.chars.charAt(end - 1) !== '日') return undefined;
    const [behind, edge] = NAMED_DAY.exec(this.chars.slice(end, end + SURROUNDINGS)) ?? [];
    if (behind === undefined || edge === undefined) return undefined;
    const chars = `${this.chars.slice(at, end)}${edge}`;
    const found = furthestTime(this.parts.time, inputOf(chars), 0);
    return found?.end === chars.length ? { value: found.value, end: end + behind.length } : undefined;
  }

  private addTime(at: number, { value: owed, end }: Match<OwedTime>): void {
    // 台风季(7-9月)前 is before a stretch that has no one beginning.
    if (this.chars.charAt(at - 1) === '(' && /^\)之?前/.test(this.chars.slice(end, end + 3))) return;
    if (isNoTime(this.around(at, end)) || this.isQuoted(at, end)) return;
    const standsAlone =
      owed.kind === 'recurrence' ||
      (owed.kind === 'unread' && owed.days) ||
      (owed.kind === 'spans' && owed.spans.some(({ form }) => !isScope(form, this.chars[end - 1])));
    const trails = fitsEnd(TRAILS, this.chars.slice(Math.max(0, at - SURROUNDINGS), at));
    const introduces = this.chars.charAt(end) === ':';
    const closes = owed.kind !== 'unread' && this.closes(at, end);
    this.found.push({ kind: 'time', ...this.placed(at, end), owed, standsAlone, closes, introduces, trails });
    this.timeEnd = end;
  }

  /** 组织2次培训，6月底前完成; 组织2次培训（6月底前）; 组织2次培训。完成时限：6月底前. */
  private closes(at: number, end: number): boolean {
    const behind = this.chars.slice(end, end + SURROUNDINGS);
    if (fitsBeginning(CLOSING, behind)) return true;
    const before = this.chars.slice(Math.max(0, at - SURROUNDINGS), at);
    return fitsEnd(CLOSED_FROM_BEFORE, before) || (before.endsWith('(') && behind.startsWith(')'));
  }

  private addCount(at: number, { value: { times, each }, end }: Match<NamedTimes>): void {
    if (isNoCount(this.around(at, end)) || this.isQuoted(at, end)) return;
    this.countEnd = end;
    const ends = at === this.timeEnd && /^[,，;；]/.test(this.chars.slice(end, end + 1));
    this.found.push({ kind: 'count', ...this.placed(at, end), times, each, ends });
  }

  /** The words of a time say nothing of what follows it: 6月底前至少2次 is no 前2次. */
  private around(at: number, end: number): Surroundings {
    return {
      before: this.chars.slice(Math.max(this.timeEnd, at - SURROUNDINGS), at),
      found: this.chars.slice(at, end),
      behind: this.chars.slice(end, end + SURROUNDINGS),
      hasTime: this.timeEnd > 0,
      goesOn: this.goesOn(at),
    };
  }

  private goesOn(at: number): boolean {
    const isListed = this.countEnd > 0 && this.chars.charAt(this.countEnd) === '、';
    return isListed && /^、[\p{Script=Han}]{1,8}$/u.test(this.chars.slice(this.countEnd, at));
  }

  private placed(at: number, end: number): { start: number; end: number } {
    const found = this.asWritten(at, end);
    return { start: this.quoted.withOpening(found.start, found.end), end: found.end };
  }

  private isQuoted(at: number, end: number): boolean {
    const { start, end: last } = this.asWritten(at, end);
    return this.quoted.hold(start, last);
  }

  private asWritten(at: number, end: number): { start: number; end: number } {
    return unfold(this.folded, at, end);
  }
}

/** 2022年 and 全年 alone name the time that everything is owed in; with 内 they are a deadline. */
function isScope(form: string, lastChar: string | undefined): boolean {
  return form === 'whole-year' || (form === 'year' && lastChar !== '内');
}
