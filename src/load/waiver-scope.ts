import type { WaiverScope } from '../diagnostic/waiver';
import type { Comment } from '../source/comment';
import type { SourceFile } from '../source/source-file';
import type { SourceNode } from '../source/tree';
import { lastAtMost } from '../text/search-sorted';

/** A key with its value, or an item of a list; or a text or brackets that stand by themselves below their key. */
interface Part {
  readonly start: number;
  readonly end: number;
  /** Begun by a dash, which stands before it. */
  readonly hasDash: boolean;
}

/** Finds what each comment of a file stands at or above. */
export class WaiverScopes {
  private readonly parts: readonly Part[];
  private readonly contents = new Map<Comment, number>();

  constructor(private readonly file: SourceFile) {
    this.parts = file.root === undefined ? [] : partsOf(file.root, file.text);
    // From behind, so that each of many comments below each other needs to look no further than to the next.
    const ahead = new Map<number, number>();
    for (const comment of [...file.comments].reverse()) {
      const next = behindWhiteSpace(file.text, comment.end);
      const content = ahead.get(next) ?? next;
      ahead.set(comment.start, content);
      this.contents.set(comment, content);
    }
  }

  /**
   * The line of a comment that stands at its end; else the whole key or list item that begins where the content below
   * begins. Undefined where nothing does: at the end of a file, or of what stands in brackets.
   */
  scopeOf(comment: Comment): WaiverScope | undefined {
    if (!comment.isAlone) return { kind: 'line', ...this.lineAround(comment.start) };
    const content = this.contents.get(comment) ?? this.file.text.length;
    if (/[\]}]/.test(this.file.text.charAt(content))) return undefined;
    const part = this.partFrom(content);
    return part === undefined ? undefined : { kind: 'part', from: part.start, to: part.end };
  }

  private lineAround(offset: number): { from: number; to: number } {
    const { lines } = this.file;
    const { line } = lines.positionOf(offset);
    return { from: lines.startOf(line), to: offset };
  }

  /** The first part that begins at an offset or behind it: of several that begin together the one that holds the others. */
  private partFrom(content: number): Part | undefined {
    let index = lastAtMost(this.parts, content - 1, ({ start }) => start) + 1;
    // An item whose dash stands above the comment has begun already; what begins is the first thing in it.
    for (let part = this.parts[index]; part?.hasDash === true && part.start === content; part = this.parts[index]) {
      const inside = this.parts[index + 1];
      if (inside === undefined || inside.start >= part.end) return part;
      index++;
    }
    return this.parts[index];
  }
}

function behindWhiteSpace(text: string, from: number): number {
  let at = from;
  while (/[ \t\r\n]/.test(text.charAt(at))) at++;
  return at;
}

/** All parts of a tree, each before those inside it, so that their beginnings are in order. */
function partsOf(root: SourceNode, text: string): readonly Part[] {
  const parts: Part[] = [];
  const visitValue = (node: SourceNode): void => {
    const standsAlone = node.kind === 'scalar' ? node.start < node.end : /[[{]/.test(text.charAt(node.start));
    if (standsAlone) parts.push({ start: node.start, end: node.end, hasDash: false });
    visitInside(node);
  };
  const visitInside = (node: SourceNode): void => {
    if (node.kind === 'list') {
      for (const item of node.items) {
        parts.push({ start: item.start, end: item.end, hasDash: !node.flow });
        visitInside(item);
      }
    } else if (node.kind === 'map') {
      for (const { start, value } of node.entries) {
        parts.push({ start, end: value.end, hasDash: false });
        visitValue(value);
      }
    }
  };
  visitValue(root);
  return parts;
}
