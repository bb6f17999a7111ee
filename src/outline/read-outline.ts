import { bodyOf } from './body';
import type { Mark, MarkStyle } from './mark';
import type { Outline, OutlineItem } from './outline';
import { paragraphsOf, type Paragraph } from './paragraphs';
import { titlesOf } from './titles';

interface OpenItem {
  readonly mark: Mark;
  readonly numbers: readonly string[];
  readonly start: number;
  readonly textStart: number;
  readonly titles: readonly string[];
  readonly children: OutlineItem[];
}

const BELOW_CHINESE: ReadonlySet<MarkStyle> = new Set(['arabic', 'arabic-bracketed', 'half-bracketed', 'circled']);

/**
 * Reads how a document parts itself by numbers. The way a number is written tells its level: one that is open already
 * goes on there, a new one begins a level below. So 一、 （一） 1. nest in whatever order a document uses them, numbers may
 * run on over several parts or begin anew, be repeated or missing.
 */
export function readOutline(text: string): Outline {
  const paragraphs = bodyOf(text, withoutTitleMark(paragraphsOf(text)));
  const builder = new OutlineBuilder(text);
  for (const paragraph of paragraphs) if (paragraph.mark !== undefined) builder.add(paragraph, paragraph.mark);
  return { text, paragraphs, items: builder.finish() };
}

/** 3月份工作安排 on the first line, and no other month: the document's title, and none of its parts. */
function withoutTitleMark(paragraphs: readonly Paragraph[]): readonly Paragraph[] {
  const [first, ...others] = paragraphs;
  const isTitle = first?.mark?.style === 'time' && others.every(({ mark }) => mark?.style !== 'time');
  return first !== undefined && isTitle ? [{ ...first, mark: undefined }, ...others] : paragraphs;
}

class OutlineBuilder {
  private readonly items: OutlineItem[] = [];
  private readonly open: OpenItem[] = [];

  constructor(private readonly text: string) {}

  add({ start, end }: Paragraph, mark: Mark): void {
    this.closeTo(this.levelOf(mark), start);
    const outer = this.open.at(-1)?.numbers ?? [];
    const own = mark.label === '' ? this.byOrder(mark) : mark;
    const textStart = start + mark.length;
    const titles = titlesOf(this.text.slice(textStart, end));
    this.open.push({ mark: own, numbers: [...outer, own.number], start, textStart, titles, children: [] });
  }

  finish(): readonly OutlineItem[] {
    this.closeTo(0, this.text.length);
    return this.items;
  }

  /** What has no number of its own is counted with its neighbours. */
  private byOrder(mark: Mark): Mark {
    const number = String((this.open.at(-1)?.children ?? this.items).length + 1);
    return { ...mark, label: number, number };
  }

  /** The depth at which a style goes on; one that is not open begins below what is. */
  private levelOf({ style, number }: Mark): number {
    const known = this.open.findIndex(({ mark }) => mark.style === style);
    if (known >= 0) return known;
    // 四、 begins nothing below 4. : the text was cut out of a longer one.
    const goesOn = style === 'chinese' && number !== '1';
    const below = goesOn ? this.open.findIndex(({ mark }) => BELOW_CHINESE.has(mark.style)) : -1;
    return below < 0 ? this.open.length : below;
  }

  private closeTo(level: number, end: number): void {
    while (this.open.length > level) {
      const item = this.open.pop();
      if (item !== undefined) (this.open.at(-1)?.children ?? this.items).push({ ...item, end });
    }
  }
}
