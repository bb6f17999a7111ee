import type { ListNode, MapEntry, MapNode, ScalarNode, SourceNode } from '../../source/tree';
import { utf16Codes } from '../../text/utf16-codes';
import { BracketReader, isOpening } from './brackets';
import { Cursor, Unusual } from './cursor';
import { Keys } from './keys';
import { knownKey } from './known-key';
import { Pile } from './pile';
import { CLOSE_BRACE, COLON, LINE_FEED } from './signs';
import { isQuote, noText, plainText, quotedText } from './texts';

/** Deeper nesting is no plan, and could exhaust the stack. */
const DEEPEST = 100;

/**
 * Reads ordinary YAML into a tree, some fifteen times as fast as the document reader does: blocks, lists and mappings in
 * brackets, texts with and without quotation marks. Whatever is wrong or out of the ordinary — an error, an anchor, a tag,
 * a block of text, a key twice, an odd character — gives undefined, and the document reader decides.
 *
 * @param codes the text's UTF-16 codes and a 0, where they are at hand
 */
export function readOrdinaryYaml(text: string, codes = utf16Codes(text)): SourceNode | undefined {
  try {
    return new BlockReader(new Cursor(text, codes)).document();
  } catch (error) {
    if (error instanceof Unusual) return undefined;
    throw error;
  }
}

/** Each method begins where its part does, and leaves the cursor at what stands on the next line. */
class BlockReader {
  /** How many blocks hold what is read. */
  private depth = 0;
  private readonly items = new Pile<SourceNode>();
  private readonly entries = new Pile<MapEntry>();
  private readonly brackets: BracketReader;

  constructor(private readonly cursor: Cursor) {
    this.brackets = new BracketReader(cursor);
  }

  document(): SourceNode {
    const { cursor } = this;
    if (cursor.column < 0) throw new Unusual();
    const root = this.block(-1);
    if (cursor.column >= 0 || root.kind === 'scalar') throw new Unusual();
    return root;
  }

  /** @param margin further lines of a text stand further in than this @throws Unusual where it is nested too deep */
  private block(margin: number): SourceNode {
    if (++this.depth > DEEPEST) throw new Unusual();
    const read = this.content(margin);
    this.depth--;
    return read;
  }

  private content(margin: number): SourceNode {
    if (this.cursor.isAtDash()) return this.list();
    const start = this.cursor.at;
    const key = this.key();
    if (key !== undefined) return this.map(key, start);
    if (this.cursor.passedComment) throw new Unusual(); // readers differ about a comment between a key and its text
    return this.value(margin);
  }

  private list(): ListNode {
    const { cursor, items } = this;
    const { at: start, column } = cursor;
    const { height } = items;
    let end = start;
    do {
      const item = this.item(column, end);
      items.add(item);
      end = item.end;
    } while (cursor.column === column && cursor.isAtDash());
    if (cursor.column > column) throw new Unusual();
    return { kind: 'list', items: items.takeFrom(height), flow: false, start, end };
  }

  /** @param behind where an item without a value stands */
  private item(column: number, behind: number): SourceNode {
    const { cursor } = this;
    cursor.at++;
    cursor.skipBlanks();
    if (!cursor.isAtLineEnd()) cursor.beginHere();
    else {
      cursor.goToNextLine();
      if (cursor.column <= column) return noText(behind);
    }
    return this.block(column);
  }

  /** @param first the key that was read, from `start` up to the cursor */
  private map(first: string, start: number): MapNode {
    const { cursor, entries } = this;
    const { column } = cursor;
    const { height } = entries;
    const keys = new Keys(entries);
    let keyStart = start;
    let end = start;
    for (let key: string | undefined = first; key !== undefined; key = this.nextKey(column)) {
      const keyEnd = cursor.at;
      cursor.skipBlanks();
      keys.take(key, cursor.at - keyStart);
      cursor.at++;
      const value = this.valueOf(keyEnd, column);
      entries.add({ key, start: keyStart, end: keyEnd, value });
      end = value.end;
      keyStart = cursor.at;
    }
    return { kind: 'map', entries: entries.takeFrom(height), start, end };
  }

  /** The key that follows in a mapping; undefined where the mapping ends. */
  private nextKey(column: number): string | undefined {
    if (this.cursor.column < column) return undefined;
    const key = this.cursor.column === column && !this.cursor.isAtDash() ? this.key() : undefined;
    if (key === undefined) throw new Unusual();
    return key;
  }

  /** What stands behind a key: on its line, or further in on the next; a list may stand right below it. */
  private valueOf(keyEnd: number, column: number): SourceNode {
    const { cursor } = this;
    cursor.skipBlanks();
    if (!cursor.isAtLineEnd()) return this.value(column);
    cursor.goToNextLine();
    if (cursor.column > column) return this.block(column);
    return cursor.column === column && cursor.isAtDash() ? this.list() : noText(keyEnd);
  }

  /** A key that a colon ends; undefined, and nothing read, where what stands here is none. */
  private key(): string | undefined {
    const { cursor } = this;
    const known = knownKey(cursor);
    if (known !== undefined) return known;
    const start = cursor.at;
    if (isOpening(cursor.code)) return undefined;
    const { text, end } = isQuote(cursor.code) ? quotedText(cursor) : plainText(cursor);
    cursor.skipBlanks();
    const isKey = cursor.isKeyEndAt(cursor.at);
    cursor.at = isKey ? end : start;
    return isKey ? text : undefined;
  }

  /** A text, or what stands in brackets. */
  private value(margin: number): SourceNode {
    const { cursor } = this;
    const { code } = cursor;
    if (code > CLOSE_BRACE) return this.plain(margin); // as most are, in Chinese
    if (!isOpening(code) && !isQuote(code)) return this.plain(margin);
    const value = isQuote(code) ? quotedText(cursor) : this.brackets.inBrackets(margin);
    cursor.goToNextLine();
    return value;
  }

  /** A text without quotation marks, on one line or several. */
  private plain(margin: number): ScalarNode {
    const { cursor } = this;
    const first = this.plainLine();
    if (cursor.column <= margin) return first;
    let { text, end } = first;
    while (cursor.column > margin) {
      if (cursor.passedComment) throw new Unusual(); // a comment ends a text, and this line continues none
      text += this.foldedGap(end);
      const line = this.plainLine();
      text += line.text;
      end = line.end;
    }
    return { kind: 'scalar', text, textStart: undefined, start: first.start, end };
  }

  /** What the line ends between an offset and here stand for in a text: one is a blank, of several the first is nothing. */
  private foldedGap(from: number): string {
    let lines = 0;
    for (let at = from; at < this.cursor.at; at++) if (this.cursor.codeAt(at) === LINE_FEED) lines++;
    return lines === 1 ? ' ' : '\n'.repeat(lines - 1);
  }

  private plainLine(): ScalarNode {
    const node = plainText(this.cursor);
    this.cursor.skipBlanks();
    if (this.cursor.code === COLON) throw new Unusual();
    this.cursor.goToNextLine();
    return node;
  }
}
