import { lastAtMost } from '../text/search-sorted';

/** A position as people count: line and column from 1, columns in UTF-16 units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Where the lines of a text begin. Lines end with LF, CRLF or a lone CR, as YAML has it. */
export class LineIndex {
  private readonly starts: readonly number[];

  constructor(private readonly text: string) {
    this.starts = text.includes('\r') ? startsOfLines(text) : startsBehindFeeds(text);
  }

  /** The position of an offset; an offset beyond the text is its end. */
  positionOf(offset: number): Position {
    const at = Math.min(Math.max(offset, 0), this.text.length);
    const index = lastAtMost(this.starts, at, (start) => start);
    return { line: index + 1, column: at - (this.starts[index] ?? 0) + 1 };
  }

  /** The text of a line, without its end; the empty text beyond the last. */
  lineText(line: number): string {
    const start = this.starts[line - 1];
    if (start === undefined) return '';
    let end = this.starts[line] ?? this.text.length;
    while (end > start && isLineEnd(this.text.charCodeAt(end - 1))) end--;
    return this.text.slice(start, end);
  }

  /** The offset at which a line begins. */
  startOf(line: number): number {
    return this.starts[line - 1] ?? this.text.length;
  }

  get count(): number {
    return this.starts.length;
  }
}

/** Tells the lines of offsets that are asked for in order: most texts of which nothing else is asked need no index. */
export class LineCounter {
  private line = 1;
  private start = 0;
  private next: number;
  /** Where a lone CR may end a line. */
  private readonly index: LineIndex | undefined;

  constructor(private readonly text: string) {
    this.index = text.includes('\r') ? new LineIndex(text) : undefined;
    this.next = this.startBehind(0);
  }

  /** The line of an offset, from 1. */
  lineOf(offset: number): number {
    if (this.index !== undefined) return this.index.positionOf(offset).line;
    if (offset < this.start) this.begin();
    while (this.next <= offset) {
      this.line++;
      this.start = this.next;
      this.next = this.startBehind(this.start);
    }
    return this.line;
  }

  private begin(): void {
    this.line = 1;
    this.start = 0;
    this.next = this.startBehind(0);
  }

  private startBehind(at: number): number {
    const feed = this.text.indexOf('\n', at);
    return feed < 0 ? Infinity : feed + 1;
  }
}

/** Most texts have no other ends of lines, and the search for one character is many times as fast as a look at each. */
function startsBehindFeeds(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

function startsOfLines(text: string): number[] {
  const starts = [0];
  for (let offset = 0; offset < text.length; offset++) {
    const code = text.charCodeAt(offset);
    if (code === 0x0a || (code === 0x0d && text.charCodeAt(offset + 1) !== 0x0a)) starts.push(offset + 1);
  }
  return starts;
}

function isLineEnd(code: number): boolean {
  return code === 0x0a || code === 0x0d;
}
