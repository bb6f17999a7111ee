import type { ListNode, MapEntry, MapNode, ScalarNode, SourceNode } from '../../source/tree';
import { Unusual, type Cursor } from './cursor';
import { Keys } from './keys';
import { knownKey } from './known-key';
import { Pile } from './pile';
import { CARRIAGE_RETURN, CLOSE_BRACE, CLOSE_BRACKET, COMMA, LINE_FEED, OPEN_BRACE, OPEN_BRACKET } from './signs';
import { isQuote, plainTextInBrackets, quotedText } from './texts';

/** Brackets in brackets beyond this are no ordinary file, and could exhaust the stack. */
const DEEPEST = 100;

export function isOpening(code: number): boolean {
  return code === OPEN_BRACKET || code === OPEN_BRACE;
}

/** Reads lists and mappings in brackets. */
export class BracketReader {
  private readonly items = new Pile<SourceNode>();
  private readonly entries = new Pile<MapEntry>();
  private margin = 0;

  constructor(private readonly cursor: Cursor) {}

  /** @param margin further lines of it stand further in than this */
  inBrackets(margin: number): ListNode | MapNode {
    this.margin = margin;
    return this.collection(1);
  }

  private collection(depth: number): ListNode | MapNode {
    if (depth > DEEPEST) throw new Unusual();
    return this.cursor.code === OPEN_BRACKET ? this.list(depth) : this.map(depth);
  }

  private list(depth: number): ListNode {
    const { items } = this;
    const { height } = items;
    const start = this.cursor.at;
    let end = start;
    for (this.open(); this.cursor.code !== CLOSE_BRACKET; this.endPart(CLOSE_BRACKET)) {
      const item = this.node(depth);
      items.add(item);
      end = item.end;
    }
    this.cursor.at++;
    return { kind: 'list', items: items.takeFrom(height), flow: true, start, end };
  }

  private map(depth: number): MapNode {
    const { cursor, entries } = this;
    const { height } = entries;
    const keys = new Keys(entries);
    const start = cursor.at;
    let end = start;
    for (this.open(); cursor.code !== CLOSE_BRACE; this.endPart(CLOSE_BRACE)) {
      const keyStart = cursor.at;
      const key = knownKey(cursor) ?? this.text().text;
      const keyEnd = cursor.at;
      cursor.skipBlanks();
      if (!cursor.isKeyEndAt(cursor.at)) throw new Unusual();
      keys.take(key, cursor.at - keyStart);
      cursor.at++;
      this.skipSpace();
      const value = this.node(depth);
      entries.add({ key, start: keyStart, end: keyEnd, value });
      end = value.end;
    }
    cursor.at++;
    return { kind: 'map', entries: entries.takeFrom(height), start, end };
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
      cursor.skipLineEnd();
      lineStart = cursor.at;
    }
    if (lineStart !== undefined && cursor.at - lineStart <= this.margin) throw new Unusual();
  }
}
