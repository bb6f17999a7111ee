import type { OutlineItem } from '../../outline/outline';
import { readMark } from '../../outline/mark';
import { trimTitle } from '../../outline/titles';
import { foldText } from '../../text/folded-text';

/** A document's numbered parts, to be found by their titles and by their numbers. */
export class OutlineIndex {
  readonly all: OutlineItem[] = [];
  private readonly byTitle = new Map<string, OutlineItem[]>();
  /** Made at first use: most clauses are found by their titles. */
  private byNumber: ReadonlyMap<string, readonly OutlineItem[]> | undefined;
  private readonly outermost = new Map<OutlineItem, OutlineItem>();
  private readonly titles = new Map<OutlineItem, readonly string[]>();

  constructor(readonly top: readonly OutlineItem[]) {
    for (const item of top) this.add(item, item);
  }

  private add(item: OutlineItem, outermost: OutlineItem): void {
    this.all.push(item);
    this.outermost.set(item, outermost);
    const titles = item.titles.map(comparable);
    this.titles.set(item, titles);
    for (const title of titles) push(this.byTitle, title, item);
    for (const child of item.children) this.add(child, outermost);
  }

  /** A part's titles as {@link comparable} has them, the likeliest first. */
  titlesOf(item: OutlineItem): readonly string[] {
    return this.titles.get(item) ?? [];
  }

  /** @param title as {@link comparable} has it */
  titled(title: string): readonly OutlineItem[] {
    return this.byTitle.get(title) ?? [];
  }

  /** The parts whose number, alone or with those of the parts around them, is that: `3`, `2.3`. */
  numbered(number: string): readonly OutlineItem[] {
    this.byNumber ??= numbersOf(this.all);
    return this.byNumber.get(number) ?? [];
  }

  /** The outermost part around a part, which may be itself. */
  outermostOf(item: OutlineItem): OutlineItem {
    return this.outermost.get(item) ?? item;
  }
}

function numbersOf(items: readonly OutlineItem[]): ReadonlyMap<string, readonly OutlineItem[]> {
  const byNumber = new Map<string, OutlineItem[]>();
  for (const item of items) {
    item.numbers.forEach((_, index) => push(byNumber, item.numbers.slice(index).join('.'), item));
  }
  return byNumber;
}

/** A title as titles are compared: without a number before it, blanks, and the stop behind it; half-width. */
export function comparable(title: string): string {
  const mark = readMark(title);
  return foldText(trimTitle(title.slice(mark?.length ?? 0))).chars;
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}
