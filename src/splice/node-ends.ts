import type { SourceNode } from '../source/tree';
import { isBraced } from './entry-style';
import { SpliceRefusal } from './records-text';

/** Where a part of a text really ends: in the tree, a list or a mapping ends with its last part, before its brackets. */
export function endOfNode(text: string, node: SourceNode): number {
  const { from, brackets } = tailOf(text, node);
  return brackets === 0 ? from : behindBrackets(text, from, brackets);
}

/** Where the last value in a part ends, and how many brackets close behind it. */
function tailOf(text: string, node: SourceNode): { from: number; brackets: number } {
  if (node.kind === 'scalar') return { from: node.end, brackets: 0 };
  const isFlow = node.kind === 'list' ? node.flow : isBraced(text, node);
  const last = node.kind === 'list' ? node.items.at(-1) : node.entries.at(-1)?.value;
  const { from, brackets } = last === undefined ? { from: node.start + 1, brackets: 0 } : tailOf(text, last);
  return { from, brackets: brackets + (isFlow ? 1 : 0) };
}

function behindBrackets(text: string, from: number, brackets: number): number {
  let open = brackets;
  for (let at = from; at < text.length; at++) {
    const char = text.charAt(at);
    if (char === '#') at = lineEndFrom(text, at);
    else if (char === ']' || char === '}') {
      open -= 1;
      if (open === 0) return at + 1;
    } else if (!/[\s,:]/.test(char)) break;
  }
  throw new SpliceRefusal('no-safe-place');
}

/** Where the line behind a part begins; a block of text ends with its last line end. */
export function nextLineFrom(text: string, end: number): number {
  if (/[\r\n]/.test(text.charAt(end - 1))) return end;
  const lineEnd = lineEndFrom(text, end);
  return lineEnd + (text.startsWith('\r\n', lineEnd) ? 2 : Math.min(1, text.length - lineEnd));
}

function lineEndFrom(text: string, offset: number): number {
  let end = offset;
  while (end < text.length && !/[\r\n]/.test(text.charAt(end))) end++;
  return end;
}
