import { nodeAt, entryOf, type Path, type SourceNode } from '../source/tree';
import { oneLine } from '../text/safe-text';
import type { TextEdit } from './text-edits';

/** What is to be said of a part of a plan, in a comment above it. */
export interface Remark {
  /** Of an item of a list, or of a key with its value. */
  readonly path: Path;
  readonly text: string;
  /** Whether a comment is what an earlier turn said of the same matter: this takes its place, where it stands above the part. */
  readonly isOutdated?: (said: string) => boolean;
}

/** Begins what a person must look at, so that all of it is found by one search. */
export const TO_CHECK = '待核：';

/**
 * The comments, each on a line of its own above the line in which its part begins, and without what they take the place of;
 * in order.
 */
export function remarkEdits(text: string, root: SourceNode, remarks: readonly Remark[]): readonly TextEdit[] {
  const lineEnd = /\r\n|\r|\n/.exec(text)?.[0] ?? '\n';
  return remarks.flatMap((remark): readonly TextEdit[] => {
    const at = startOf(root, remark.path);
    if (at === undefined) return [];
    const line = lineStart(text, at);
    const indent = /^[ \t]*/.exec(text.slice(line, at))?.[0] ?? '';
    const isShared = !/^[ \t]*(?:- +)*$/.test(text.slice(line, at));
    const subject = isShared ? `${idAt(root, remark.path)}` : '';
    const { isOutdated } = remark;
    return [
      ...(isOutdated === undefined ? [] : commentsAbove(text, line, (said) => isOutdated(withoutStart(said, subject)))),
      { start: line, end: line, text: `${indent}# ${subject}${oneLine(remark.text).trim()}${lineEnd}` },
    ];
  });
}

/** Takes out some of the comments that stand on lines of their own right above a line. */
function commentsAbove(text: string, line: number, isGone: (said: string) => boolean): readonly TextEdit[] {
  const edits: TextEdit[] = [];
  for (let end = line; end > 0;) {
    const start = lineStart(text, end - (text.slice(end - 2, end) === '\r\n' ? 2 : 1));
    const said = /^[ \t]*# ?(.*)$/s.exec(text.slice(start, end).trimEnd())?.[1];
    if (said === undefined) break;
    if (isGone(said)) edits.push({ start, end, text: '' });
    end = start;
  }
  return edits;
}

/** Where a part begins: its key, or the item itself. */
function startOf(root: SourceNode, path: Path): number | undefined {
  const last = path.at(-1);
  if (typeof last !== 'string') return nodeAt(root, path)?.start;
  return entryOf(nodeAt(root, path.slice(0, -1)), last)?.start;
}

/** Where several parts begin in one line, a comment above it says which one is meant. */
function idAt(root: SourceNode, path: Path): string {
  const node = nodeAt(root, path);
  const id = entryOf(node, 'id') ?? entryOf(node, 'name');
  return id?.value.kind === 'scalar' ? `${id.value.text}：` : '';
}

/** A text without its beginning; the empty text where it begins otherwise. */
function withoutStart(text: string, start: string): string {
  return text.startsWith(start) ? text.slice(start.length) : '';
}

export function lineStart(text: string, offset: number): number {
  let start = offset;
  while (start > 0 && !/[\r\n]/.test(text.charAt(start - 1))) start--;
  return start;
}
