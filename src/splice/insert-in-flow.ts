import type { ListNode } from '../source/tree';
import { columnOf } from './entry-style';
import { endOfNode } from './node-ends';

/**
 * A text whose list stands in brackets, with items added at the end of that list.
 *
 * @param items as they are to be written, each on one line
 */
export function insertInFlow(text: string, list: ListNode, items: readonly string[]): string {
  const last = list.items.at(-1);
  const close = endOfNode(text, list) - 1;
  if (last === undefined) return `${text.slice(0, list.start + 1)}${items.join(', ')}${text.slice(list.start + 1)}`;
  const lastEnd = endOfNode(text, last);
  const comma = text
    .slice(lastEnd, close)
    .replace(/(?<=\s)#.*/g, (comment) => ' '.repeat(comment.length))
    .indexOf(',');
  const gapStart = comma < 0 ? lastEnd : lastEnd + comma + 1;
  const gap = text.slice(gapStart, close);
  const lineEnd = /\r\n|\r|\n/.exec(gap)?.[0];
  const separator = lineEnd === undefined ? ' ' : `${lineEnd}${' '.repeat(columnOf(text, last.start))}`;
  const at = lineEnd === undefined ? gapStart : gapStart + gap.trimEnd().length;
  const added = items.map((item) => `${separator}${item}`).join(',') + (comma < 0 ? '' : ',');
  return `${text.slice(0, lastEnd)}${comma < 0 ? ',' : ''}${text.slice(lastEnd, at)}${added}${text.slice(at)}`;
}
