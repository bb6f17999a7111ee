import { unfold } from '../../text/folded-text';
import { Recent } from '../../text/recent';
import { inputOf, type Match, type Parser } from '../phrase/combinators';
import { count, type NamedTimes } from '../phrase/counts';
import { normalText } from '../phrase/normal-text';
import { LONGEST_PHRASE } from '../phrase/read-phrase';
import { isNarrative, isNoCount, isNoTime, type Surroundings } from './no-schedule';
import type { OwedTime, ProseItem } from './prose-item';
import { QuotedStretches } from './quoted-stretches';
import { isInsideNumber, startsPattern } from './starts';
import { furthest, furthestTime, timeInProse } from './time-in-prose';

/** How much of a sentence may matter to whether something in it is a schedule. */
const SURROUNDINGS = 16;
const CLOSING = /^(?:全部|基本)?(?:完成|报送|上报|报至?|提交|办结|结束|落实到位)/;

/**
 * The times and counts by which a sentence says that something is owed, in order. What only looks like one — a name, a
 * rank, what is quoted, what is past — is passed over.
 *
 * @param anchors names of movable days that the sentence may use, such as 七一 or a plan's own
 */
export function findItems(sentence: string, anchors: readonly string[]): readonly ProseItem[] {
  return new Finder(sentence, finderParts(anchors)).items();
}

interface FinderParts {
  readonly time: Parser<OwedTime>;
  readonly starts: RegExp;
}

const MOST_PARTS = 16;
const partsByAnchors = new Recent<FinderParts>(MOST_PARTS);

function finderParts(anchors: readonly string[]): FinderParts {
  return partsByAnchors.get(anchors.join('\n'), () => ({
    time: timeInProse(anchors),
    starts: startsPattern(anchors),
  }));
}

class Finder {
  private readonly found: ProseItem[] = [];
  /** Where the last time ends; 0 while none was found. */
  private timeEnd = 0;
  private readonly chars: string;
  private readonly offsets: readonly number[];
  private readonly quoted: QuotedStretches;

  constructor(
    sentence: string,
    private readonly parts: FinderParts,
  ) {
    ({ chars: this.chars, offsets: this.offsets } = normalText(sentence));
    this.quoted = new QuotedStretches(sentence);
  }

  items(): readonly ProseItem[] {
    if (isNarrative(this.chars)) return [];
    const starts = new RegExp(this.parts.starts);
    for (let match = starts.exec(this.chars); match !== null; match = starts.exec(this.chars)) {
      starts.lastIndex = this.readAt(match.index, match.groups?.['time'] !== undefined);
    }
    return this.found;
  }

  /** Reads what begins at a point. @returns where to go on */
  private readAt(at: number, mayBeTime: boolean): number {
    if (isInsideNumber(this.chars, at)) return at + 1;
    const input = inputOf(this.chars.slice(at, at + LONGEST_PHRASE));
    const time = mayBeTime ? furthestTime(this.parts.time, input, 0) : undefined;
    if (time !== undefined) {
      this.addTime(at, { value: time.value, end: at + time.end });
      return at + time.end;
    }
    const counted = furthest(count, input, 0);
    if (counted === undefined) return at + 1;
    this.addCount(at, { value: counted.value, end: at + counted.end });
    return at + counted.end;
  }

  private addTime(at: number, { value: owed, end }: Match<OwedTime>): void {
    if (isNoTime(this.around(at, end)) || this.isQuoted(at, end)) return;
    const standsAlone =
      owed.kind === 'recurrence' ||
      (owed.kind === 'spans' && owed.spans.some(({ form }) => !isScope(form, this.chars[end - 1])));
    const closes = owed.kind === 'spans' && CLOSING.test(this.chars.slice(end, end + SURROUNDINGS));
    this.found.push({ kind: 'time', ...this.placed(at, end), owed, standsAlone, closes });
    this.timeEnd = end;
  }

  private addCount(at: number, { value: { times, each }, end }: Match<NamedTimes>): void {
    if (isNoCount(this.around(at, end)) || this.isQuoted(at, end)) return;
    this.found.push({ kind: 'count', ...this.placed(at, end), times, each });
  }

  /** The words of a time say nothing of what follows it: 6月底前至少2次 is no 前2次. */
  private around(at: number, end: number): Surroundings {
    return {
      before: this.chars.slice(Math.max(this.timeEnd, at - SURROUNDINGS), at),
      found: this.chars.slice(at, end),
      behind: this.chars.slice(end, end + SURROUNDINGS),
      hasTime: this.timeEnd > 0,
    };
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
    return unfold({ chars: this.chars, offsets: this.offsets }, at, end);
  }
}

/** 2022年 and 全年 alone name the time that everything is owed in; with 内 they are a deadline. */
function isScope(form: string, lastChar: string | undefined): boolean {
  return form === 'whole-year' || (form === 'year' && lastChar !== '内');
}
