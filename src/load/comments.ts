import type { Comment } from '../source/comment';
import type { SourceNode } from '../source/tree';

/**
 * The comments of a text that was read as YAML, in order. A `#` inside a text that the file holds, quoted or not, begins
 * none; any other does, or the text could not be read.
 *
 * @param root what the text says; undefined where it says nothing
 */
export function commentsIn(text: string, root: SourceNode | undefined): readonly Comment[] {
  const comments: Comment[] = [];
  let at = text.indexOf('#');
  if (at < 0) return comments;
  const held = root === undefined ? [] : stretchesOfText(root, text);
  let next = 0;
  while (at >= 0) {
    while ((held[next]?.end ?? Infinity) <= at) next++;
    const { start, end } = held[next] ?? NOTHING;
    if (start <= at) {
      at = text.indexOf('#', end);
      continue;
    }
    const comment = { start: at, end: endOfComment(text, at), isAlone: isBlankBefore(text, at) };
    comments.push(comment);
    at = text.indexOf('#', comment.end);
  }
  return comments;
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

const NOTHING: Stretch = { start: Infinity, end: Infinity };

/** Where the texts that a tree holds stand, in order; of a block of text only what is below its first line. */
function stretchesOfText(node: SourceNode, text: string): Stretch[] {
  const found: Stretch[] = [];
  const visit = (part: SourceNode): void => {
    if (part.kind === 'list') part.items.forEach(visit);
    else if (part.kind === 'map') part.entries.forEach(({ key, value }) => [key, value].forEach(visit));
    else if (part.start < part.end) {
      const isBlock = /[|>]/.test(text.charAt(part.start));
      found.push({ start: isBlock ? endOfLine(text, part.start) : part.start, end: part.end });
    }
  };
  visit(node);
  return found;
}

function endOfLine(text: string, from: number): number {
  let end = from;
  while (end < text.length && !/[\r\n]/.test(text.charAt(end))) end++;
  return end;
}

function endOfComment(text: string, from: number): number {
  let end = endOfLine(text, from);
  while (/[ \t]/.test(text.charAt(end - 1))) end--;
  return end;
}

function isBlankBefore(text: string, at: number): boolean {
  let before = at;
  while (/[ \t]/.test(text.charAt(before - 1))) before--;
  return before === 0 || /[\r\n]/.test(text.charAt(before - 1));
}
