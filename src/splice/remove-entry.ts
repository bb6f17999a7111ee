import type { LedgerEntry } from '../model/ledger-entry';
import { LineIndex } from '../source/lines';
import type { ListNode } from '../source/tree';
import { columnOf } from './entry-style';
import { endOfNode, nextLineFrom } from './node-ends';
import { bytesOf, endsBlank, readRecords, saysOnly, SpliceRefusal } from './records-text';

/**
 * The text of a records file without one entry: its lines go, and the blank line that parted it from the one before.
 * Comments stay, also those above it.
 *
 * @param entry as it was decoded from these bytes; its index and its line say which one it is
 * @throws SpliceRefusal where it does not stand there, or nothing can be taken out without touching others
 */
export function removeEntry(bytes: Uint8Array, { place, line }: Pick<LedgerEntry, 'place' | 'line'>): Uint8Array {
  const records = readRecords(bytes);
  const { text, root } = records;
  const index = place.path[0];
  const item = root?.items.find((_item, at) => at === index);
  if (root === undefined || item === undefined || typeof index !== 'number') throw new SpliceRefusal('not-there');
  if (new LineIndex(text).positionOf(item.start).line !== line) throw new SpliceRefusal('not-there');
  const expected = root.items.toSpliced(index, 1);
  for (const without of root.flow ? [withoutItem(text, root, index)] : withoutLines(text, root, index)) {
    const changed = bytesOf(without, records);
    if (saysOnly(changed, expected)) return changed;
  }
  throw new SpliceRefusal('no-safe-place');
}

/**
 * The text without the lines of an entry: the usual way first, then one that takes no blank line with it, and one that
 * takes those behind it, which a text that keeps all blank lines below it would take for its own.
 */
function withoutLines(text: string, list: ListNode, index: number): readonly string[] {
  const [before, item] = [list.items[index - 1], list.items[index]];
  if (item === undefined) return [];
  const from = before === undefined ? 0 : nextLineFrom(text, endOfNode(text, before));
  const head = text.slice(0, startOfDashLine(text, list, { from, to: item.start }));
  const tail = text.slice(nextLineFrom(text, endOfNode(text, item)));
  const isLoose = endsBlank(head) && /^(?:\s*$|[ \t]*[\r\n]|\.\.\.)/.test(tail);
  const usual = isLoose ? [head.replace(/[ \t]*(?:\r\n|\r|\n)$/, '') + tail] : [];
  return [...usual, head + tail, head + tail.replace(/^(?:[ \t]*(?:\r\n|\r|\n))+/, '')];
}

/** Where the line begins that has the dash of an entry; between it and the entry, only comments can stand. */
function startOfDashLine(text: string, list: ListNode, { from, to }: { from: number; to: number }): number {
  const dash = new RegExp(`^ {${columnOf(text, list.start)}}-(?=\\s)`, 'gm');
  const lines = [...text.slice(0, to).matchAll(dash)].filter(({ index }) => index >= from);
  return lines.at(-1)?.index ?? to;
}

/** The text without an item in brackets, and without the comma that belongs to it. */
function withoutItem(text: string, list: ListNode, index: number): string {
  const [before, item] = [list.items[index - 1], list.items[index]];
  if (item === undefined) return text;
  const end = endOfNode(text, item);
  if (before === undefined) return text.slice(0, item.start) + text.slice(end).replace(/^\s*,[ \t]*/, '');
  const beforeEnd = endOfNode(text, before);
  const between = text.slice(beforeEnd, item.start);
  return text.slice(0, beforeEnd) + (between.includes('#') ? between.replace(',', '') : '') + text.slice(end);
}
