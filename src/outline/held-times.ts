import { fitsEnd, type EdgePattern } from '../text/edge-patterns';
import type { YearContext } from '../time/resolve';
import { withDescendants, type Outline, type OutlineItem } from './outline';
import type { Paragraph, Stretch } from './paragraphs';
import { fromAbove, under, withTime, type Saying } from './saying';
import { sentencesOf } from './sentences';

/** 完成时限：6月底前; （完成时间：6月底前）: said of the whole part that it stands in. */
const LABEL: readonly EdgePattern[] = [['：:', '', /(?:时限|时间|期限|节点|日期)(?:要求|安排|节点)?\s*[：:]$/]];
/** How much before a time may be its label. */
const LONGEST_LABEL = 12;
/** A line that is longer is text, and no heading. */
const LONGEST_HEADING = 40;

/** What stands in a heading beside a time that it is made of. */
const BESIDE_TIME =
  /^[\s、：:。]*(?:(?:份|的|主要|重点|工作|任务|安排|计划|活动|事项|内容)*|(?:活动|学习|教育)?主题[：:].*)[\s：:。]*$/u;

/**
 * Lets a time that a part's heading says, or a line 完成时限：…, hold for the counts in that part that have no time of their
 * own: 开展廉政教育（10月底前）, and below it 组织2次参观. Where it holds for one, it says nothing by itself.
 */
export function holdTimesOver(outline: Outline, sayings: readonly Saying[], context: YearContext): readonly Saying[] {
  const headings = new HeadingTimes(outline);
  const byItem = sayingsByItem(sayings);
  const held = new Map<Saying, Saying | undefined>();
  const added: Saying[] = [];
  for (const [item, own] of byItem) {
    const time = own.find((saying) => headings.holds(item, saying));
    if (time === undefined) continue;
    if (own.some((saying) => saying !== time && saying.time !== undefined && sameDays(saying, time))) {
      held.set(time, undefined);
    }
    const isHeadOnly = headings.isHeadOnly(item, time);
    if (isHeadOnly || headings.isBracketed(item, time)) {
      const silent = item.children.filter((child) => withDescendants(child).every((each) => !byItem.has(each)));
      for (const child of silent) added.push(headings.saidOf(child, time));
      if (isHeadOnly) added.push(...headings.saidBelow(item, time, own));
      if (isHeadOnly || item.children.length > 0) held.set(time, undefined);
    }
    for (const saying of withDescendants(item).flatMap((each) => byItem.get(each) ?? [])) {
      if (held.has(saying) || saying === time) continue;
      const timed = isHeadOnly
        ? under(saying, time, context)
        : withTime(saying, time.statement.time, time.time, context);
      if (timed === undefined || timed === saying) continue;
      held.set(saying, time.item === saying.item ? timed : fromAbove(timed));
      if (!headings.saysWhatIsDone(item, time)) held.set(time, undefined);
    }
  }
  const kept = sayings.flatMap((saying) => (held.has(saying) ? (held.get(saying) ?? []) : [saying]));
  return added.length === 0 ? kept : [...kept, ...added].sort((a, b) => a.sentence.start - b.sentence.start);
}

/** 1月15日前签订责任书。完成时间：1月15日前 says one thing twice. */
function sameDays(one: Saying, other: Saying): boolean {
  return JSON.stringify(one.statement.windows) === JSON.stringify(other.statement.windows);
}

function sayingsByItem(sayings: readonly Saying[]): ReadonlyMap<OutlineItem, readonly Saying[]> {
  const byItem = new Map<OutlineItem, Saying[]>();
  for (const saying of sayings) {
    if (saying.item === undefined) continue;
    const list = byItem.get(saying.item);
    if (list === undefined) byItem.set(saying.item, [saying]);
    else list.push(saying);
  }
  return byItem;
}

class HeadingTimes {
  private readonly places: ReadonlyMap<number, number>;

  constructor(private readonly outline: Outline) {
    this.places = new Map(outline.paragraphs.map(({ start }, index) => [start, index]));
  }

  /** Whether a part's heading is but a time: （三）3月份重点工作. */
  isHeadOnly(item: OutlineItem, { time }: Saying): boolean {
    const line = this.outline.paragraphs[this.places.get(item.start) ?? -1];
    if (line === undefined || time === undefined || line.end >= this.lastEnd(item)) return false;
    const { text } = this.outline;
    const rest = text.slice(item.textStart, time.start) + text.slice(time.end, line.end);
    return BESIDE_TIME.test(rest);
  }

  /** 9月开展文化周活动, with what belongs to it below: owed by itself, too. */
  saysWhatIsDone(item: OutlineItem, { time }: Saying): boolean {
    if (time === undefined || item.children.length === 0 || time.start > item.textStart) return false;
    return /^[，,]?(?:组织)?(?:开展|举办|召开|举行|启动)/.test(this.outline.text.slice(time.end, item.end));
  }

  /** What the paragraphs below a part's heading say by it, each where it says no time and no count. */
  saidBelow(item: OutlineItem, time: Saying, own: readonly Saying[]): readonly Saying[] {
    const { text, paragraphs } = this.outline;
    const place = this.places.get(item.start) ?? paragraphs.length;
    const end = item.children[0]?.start ?? item.end;
    const below = [];
    for (let index = place + 1; (paragraphs[index]?.start ?? end) < end; index++) below.push(paragraphs[index]);
    return below.flatMap((paragraph) => {
      const [sentence] = paragraph === undefined ? [] : sentencesOf(text, paragraph);
      if (paragraph === undefined || sentence === undefined || isLabelled(text.slice(sentence.start, sentence.end)))
        return [];
      const isSaid = own.some(
        (saying) => paragraph.start <= saying.sentence.start && saying.sentence.end <= paragraph.end,
      );
      return isSaid ? [] : [heldSaying(time, sentence, item)];
    });
  }

  private lastEnd(item: OutlineItem): number {
    const place = this.places.get(item.start) ?? -1;
    const next = this.outline.paragraphs[place + 1];
    return next !== undefined && next.start < item.end ? next.end : 0;
  }

  /** Whether a part's heading ends with a time in brackets: （三）组织建设（完成时限：10月底前）. */
  isBracketed(item: OutlineItem, { time }: Saying): boolean {
    const line = this.outline.paragraphs[this.places.get(item.start) ?? -1];
    if (line === undefined || time === undefined || item.children.length === 0 || time.end > line.end) return false;
    const { text } = this.outline;
    return (
      /[（(][^（()）]*$/.test(text.slice(item.textStart, time.start)) &&
      /^\s*[）)]\s*$/.test(text.slice(time.end, line.end))
    );
  }

  /** What a part without a time of its own says by the heading above it. */
  saidOf(item: OutlineItem, time: Saying): Saying {
    const line = this.outline.paragraphs[this.places.get(item.start) ?? -1];
    const words = this.outline.text.slice(item.textStart, line?.end ?? item.end);
    const end = item.textStart + (/^[^。！？；!?;]*/.exec(words)?.[0].length ?? 0);
    return heldSaying(time, { start: item.textStart, end }, item);
  }

  /** Whether a time without a count stands in a part's heading, or behind a label. */
  holds(item: OutlineItem, { time, count, statement }: Saying): boolean {
    if (time === undefined || count !== undefined || statement.time?.standsAlone !== true) return false;
    const { text, paragraphs } = this.outline;
    const before = text.slice(Math.max(item.textStart, time.start - LONGEST_LABEL), time.start);
    if (fitsEnd(LABEL, before.trimEnd())) return true;
    const place = this.places.get(item.start) ?? paragraphs.length;
    const line = paragraphs[place];
    if (line === undefined || time.end > line.end) return false;
    const head = /^[^。！？；!?;]*/.exec(text.slice(item.textStart, line.end))?.[0] ?? '';
    if (time.end > item.textStart + head.length) return false;
    if (/[（(]\s*$/.test(before) && /^\s*[）)]/.test(text.slice(time.end, line.end))) return true;
    return isHeading(item, line, head) && (paragraphs[place + 1]?.start ?? item.end) < item.end;
  }
}

/** What a sentence without a time says by the one that stands above it. */
function heldSaying({ statement, time }: Saying, sentence: Stretch, item: OutlineItem): Saying {
  return { statement, sentence, item, time: undefined, count: undefined, ...(time && { heldFrom: time }) };
}

/** 责任单位：办公室, 地点：会议室: nothing that is done. */
function isLabelled(sentence: string): boolean {
  return (
    /^[\p{Script=Han}]{2,8}\s*[：:]/u.test(sentence) &&
    !/^(?:活动|主要|工作|学习)?(?:内容|任务|主题|事项)/.test(sentence)
  );
}

/** A line of its own, without a stop but at its end. */
function isHeading(item: OutlineItem, line: Paragraph, head: string): boolean {
  return line.end - item.textStart <= Math.min(LONGEST_HEADING, head.length + 1);
}
