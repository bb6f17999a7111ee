import type { Mark } from './mark';
import type { Paragraph, Stretch } from './paragraphs';

/** A numbered part of a document, with the parts below it. Offsets are in the document's text. */
export interface OutlineItem extends Stretch {
  readonly mark: Mark;
  /** The numbers from the outermost part to this one: 二、（一）3. is 2, 1, 3. */
  readonly numbers: readonly string[];
  /** Where its text begins, behind the mark. */
  readonly textStart: number;
  /** What may be called its title, the likeliest first; a text that runs on has none. */
  readonly titles: readonly string[];
  readonly children: readonly OutlineItem[];
}

/** A document as its numbers part it, without its table of contents and what is attached to it. What stands before the first number belongs to no item. */
export interface Outline {
  readonly text: string;
  readonly paragraphs: readonly Paragraph[];
  readonly items: readonly OutlineItem[];
}

/** An item and all items below it, in the document's order. */
export function withDescendants(item: OutlineItem): readonly OutlineItem[] {
  return [item, ...item.children.flatMap(withDescendants)];
}

/** The one of some items, in order, that an offset lies in; undefined where it lies in none. */
export function itemHolding(items: readonly OutlineItem[], offset: number): OutlineItem | undefined {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if ((items[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  const item = items[low - 1];
  return item === undefined || offset >= item.end ? undefined : item;
}

/** The items that an offset lies in, the outermost first; none where it stands before the first. */
export function itemsAround(items: readonly OutlineItem[], offset: number): readonly OutlineItem[] {
  const item = itemHolding(items, offset);
  return item === undefined ? [] : [item, ...itemsAround(item.children, offset)];
}

/** The innermost item that an offset lies in; undefined where it stands before the first. */
export function itemAt(items: readonly OutlineItem[], offset: number): OutlineItem | undefined {
  const item = itemHolding(items, offset);
  return item && (itemAt(item.children, offset) ?? item);
}
