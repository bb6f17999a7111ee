import type { Comment } from '../source/comment';
import type { MapNode, Path, ScalarNode } from '../source/tree';
import { readWaiverComment } from '../load/waiver-comment';
import { endOfNode, nextLineFrom } from '../splice/node-ends';
import { writeScalar } from '../splice/write-scalar';
import { lineStart, type Remark } from './remark';
import type { TextEdit } from './text-edits';

/** What is changed of a plan's text, and what is said of it. */
export interface Turn {
  readonly edits: readonly TextEdit[];
  readonly remarks: readonly Remark[];
}

export const NO_TURN: Turn = { edits: [], remarks: [] };

export function turnsTogether(turns: readonly Turn[]): Turn {
  return { edits: turns.flatMap(({ edits }) => edits), remarks: turns.flatMap(({ remarks }) => remarks) };
}

/** Puts another text in the place of a value; in its quotes, where only characters that need none changed. */
export function scalarEdit(text: string, node: ScalarNode, value: string): TextEdit {
  const { textStart } = node;
  const isPlain = textStart !== undefined && text.startsWith(node.text, textStart) && !/[\r\n]/.test(node.text);
  const first = text.charAt(node.start);
  if (isPlain && !/["'|>]/.test(first)) {
    return { start: node.start, end: node.end, text: writeScalar(value, { inFlow: true, quote: '' }) };
  }
  const quote = first === '"' || first === "'" ? first : '';
  const lineEnd = /[\r\n]+$/.exec(text.slice(node.start, node.end))?.[0] ?? '';
  return { start: node.start, end: node.end, text: writeScalar(value, { inFlow: true, quote }) + lineEnd };
}

/** A text with its comments, from which keys are taken out. */
export interface CommentedText {
  readonly text: string;
  readonly comments: readonly Comment[];
}

/**
 * Takes some keys out of a mapping, with what stands behind them. Comments that go with them are said again as remarks, so
 * that nothing is lost that somebody wrote.
 *
 * @param path of what the remarks are to stand above
 */
export function withoutKeys(
  { text, comments }: CommentedText,
  map: MapNode,
  keys: ReadonlySet<string>,
  path: Path,
): Turn {
  const isFlow = text.charAt(map.start) === '{';
  const edits = runsOf(entriesOf(text, map), keys).map((run) => stretchOf(text, run, isFlow));
  const gone = comments.filter(({ start, end }) => edits.some((edit) => start >= edit.start && end <= edit.end));
  return { edits, remarks: gone.map(({ start, end }) => ({ path, text: commentAgain(text.slice(start, end)) })) };
}

/** What a comment says; one that waived a finding of what is gone must not waive anything else. */
function commentAgain(comment: string): string {
  const said = comment.slice(1).trim();
  return readWaiverComment(comment) === undefined ? said : `原注：${said}`;
}

interface Entry {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

function entriesOf(text: string, map: MapNode): readonly Entry[] {
  return map.entries.map(({ key, start, value }) => ({ name: key, start, end: endOfNode(text, value) }));
}

/** Keys that go together, with what stands before and behind them: the comma or the line of each goes with it. */
interface Run {
  readonly first: Entry;
  readonly last: Entry;
  readonly before: Entry | undefined;
  readonly next: Entry | undefined;
}

function runsOf(entries: readonly Entry[], keys: ReadonlySet<string>): readonly Run[] {
  const isGone = (entry: Entry | undefined): boolean => entry !== undefined && keys.has(entry.name);
  return entries.flatMap((first, index) => {
    if (!isGone(first) || isGone(entries[index - 1])) return [];
    const rest = entries.slice(index);
    const length = rest.findIndex((entry) => !isGone(entry));
    const last = rest[length === -1 ? rest.length - 1 : length - 1] ?? first;
    return [{ first, last, before: entries[index - 1], next: length === -1 ? undefined : rest[length] }];
  });
}

function stretchOf(text: string, { first, last, before, next }: Run, isFlow: boolean): TextEdit {
  if (isFlow) {
    if (next !== undefined) return { start: first.start, end: next.start, text: '' };
    return { start: before?.end ?? first.start, end: last.end, text: '' };
  }
  const line = lineStart(text, first.start);
  const isBehindDash = text.slice(line, first.start).trim() !== '';
  if (isBehindDash && next !== undefined) return { start: first.start, end: next.start, text: '' };
  return { start: line, end: nextLineFrom(text, last.end), text: '' };
}
