import type { ListNode, MapEntry, MapNode, ScalarNode, SourceNode } from '../../source/tree';
import { Unusual, type Cursor } from './cursor';
import { Keys } from './keys';
import { knownKey } from './known-key';
import { CARRIAGE_RETURN, CLOSE_BRACE, CLOSE_BRACKET, COMMA, LINE_FEED, OPEN_BRACE, OPEN_BRACKET } from './signs';
import { isQuote, plainTextInBrackets, quotedText } from './texts';

/** Brackets in brackets beyond this are no ordinary file, and could exhaust the stack. */
const DEEPEST = 100;

export function isOpening(code: number): boolean {
  return code === OPEN_BRACKET || code === OPEN_BRACE;
}

/**
 * A list or a mapping in brackets.
 *
 * @param margin further lines of it stand further in than this
 */
export function inBrackets(cursor: Cursor, margin: number): ListNode | MapNode {
  return new BracketReader(cursor, margin).collection(1);
}

class BracketReader {
  constructor(
    private readonly cursor: Cursor,
    private readonly margin: number,
  ) {}

  collection(depth: number): ListNode | MapNode {
    if (depth > DEEPEST) throw new Unusual();
    return this.cursor.code === OPEN_BRACKET ? this.list(depth) : this.map(depth);
  }

  private list(depth: number): ListNode {
    const start = this.cursor.at;
    const items: SourceNode[] = [];
    for (this.open(); this.cursor.code !== CLOSE_BRACKET; this.endPart(CLOSE_BRACKET)) items.push(this.node(depth));
    this.cursor.at++;
    return { kind: 'list', items, flow: true, start, end: items.at(-1)?.end ?? start };
  }

  private map(depth: number): MapNode {
    const start = this.cursor.at;
    const entries: MapEntry[] = [];
    const keys = new Keys(entries);
    for (this.open(); this.cursor.code !== CLOSE_BRACE; this.endPart(CLOSE_BRACE)) {
      const key = knownKey(this.cursor) ?? this.text();
      this.cursor.skipBlanks();
      if (!this.cursor.isKeyEndAt(this.cursor.at)) throw new Unusual();
      keys.take(key, this.cursor.at);
      this.cursor.at++;
      this.skipSpace();
      entries.push({ key, value: this.node(depth) });
    }
    this.cursor.at++;
    return { kind: 'map', entries, start, end: entries.at(-1)?.value.end ?? start };
  }

  private node(depth: number): SourceNode {
    return isOpening(this.cursor.code) ? this.collection(depth + 1) : this.text();
  }

  private text(): ScalarNode {
    return isQuote(this.cursor.code) ? quotedText(this.cursor) : plainTextInBrackets(this.cursor);
  }

  private open(): void {
    this.cursor.at++;
    this.skipSpace();
  }

  /** From behind an item or an entry to the next one, or to the closing bracket. */
  private endPart(closing: number): void {
    this.skipSpace();
    if (this.cursor.code === COMMA) this.open();
    else if (this.cursor.code !== closing) throw new Unusual();
  }

  /** Goes behind blanks and line ends. */
  private skipSpace(): void {
    const { cursor } = this;
    let lineStart: number | undefined;
    for (cursor.skipBlanks(); cursor.code === LINE_FEED || cursor.code === CARRIAGE_RETURN; cursor.skipBlanks()) {
      cursor.at++;
      lineStart = cursor.at;
    }
    if (lineStart !== undefined && cursor.at - lineStart <= this.margin) throw new Unusual();
  }
}
