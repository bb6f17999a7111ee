import type { Comment } from '../source/comment';
import type { SourceNode } from '../source/tree';
import { lastAtMost } from '../text/search-sorted';

/**
 * The comments of a text that was read as YAML, in order. A `#` inside a text that the file holds, quoted or not, begins
 * none; any other does, or the text could not be read.
 *
 * @param root what the text says; undefined where it says nothing
 */
export function commentsIn(text: string, root: SourceNode | undefined): readonly Comment[] {
  const comments: Comment[] = [];
  let at = text.indexOf('#');
  while (at >= 0) {
    const held = root === undefined ? undefined : endOfTextAt(root, at, text);
    if (held === undefined) comments.push({ start: at, end: endOfComment(text, at), isAlone: isBlankBefore(text, at) });
    at = text.indexOf('#', held ?? comments.at(-1)?.end);
  }
  return comments;
}

/** Where the text ends that a tree holds at an offset; of a block of text only what is below its first line counts. */
function endOfTextAt(node: SourceNode, at: number, text: string): number | undefined {
  if (node.kind === 'list') {
    const item = node.items[lastAtMost(node.items, at, ({ start }) => start)];
    return item === undefined ? undefined : endOfTextAt(item, at, text);
  }
  if (node.kind === 'map') {
    const entry = node.entries[lastAtMost(node.entries, at, ({ start }) => start)];
    if (entry === undefined) return undefined;
    return at < entry.end ? endIfHeld(entry, at, text) : endOfTextAt(entry.value, at, text);
  }
  return endIfHeld(node, at, text);
}

function endIfHeld({ start, end }: Pick<SourceNode, 'start' | 'end'>, at: number, text: string): number | undefined {
  if (start > at || end <= at) return undefined;
  const isBlock = /[|>]/.test(text.charAt(start));
  return isBlock && endOfLine(text, start) > at ? undefined : end;
}

function endOfLine(text: string, from: number): number {
  const feed = text.indexOf('\n', from);
  const end = feed < 0 ? text.length : feed;
  const sooner = text.slice(from, end).indexOf('\r');
  return sooner < 0 ? end : from + sooner;
}

function endOfComment(text: string, from: number): number {
  let end = endOfLine(text, from);
  while (isBlank(text.charCodeAt(end - 1))) end--;
  return end;
}

function isBlankBefore(text: string, at: number): boolean {
  let before = at;
  while (isBlank(text.charCodeAt(before - 1))) before--;
  return before === 0 || isLineEnd(text.charCodeAt(before - 1));
}

function isLineEnd(code: number): boolean {
  return code === 0x0a || code === 0x0d;
}

function isBlank(code: number): boolean {
  return code === 0x20 || code === 0x09;
}
