import { parseYaml } from '../load/parse-yaml';
import { readText } from '../load/read-text';
import { LARGEST_FILE } from '../source/largest-file';
import type { ListNode } from '../source/tree';
import { sayTheSame, type Saying } from './saying';

/** Records cannot be changed by splicing, and why; nothing was changed. */
export class SpliceRefusal extends Error {
  /**
   * @param reason the file cannot be read, or holds no list of records; it would grow larger than any file may be; it
   *   is written so oddly that no change leaves the rest as it is; or the entry to be removed does not stand there
   */
  constructor(readonly reason: 'unreadable' | 'not-a-list' | 'too-large' | 'no-safe-place' | 'not-there') {
    super(reason);
  }
}

/** What a records file holds, ready to be spliced. */
export interface RecordsText {
  readonly text: string;
  readonly hasByteOrderMark: boolean;
  /** Absent where the file holds nothing but comments. */
  readonly root: ListNode | undefined;
}

const BYTE_ORDER_MARK = [0xef, 0xbb, 0xbf];

/**
 * @param bytes absent where there is no file yet
 * @throws SpliceRefusal where they cannot be read as a list
 */
export function readRecords(bytes: Uint8Array | undefined): RecordsText {
  if (bytes === undefined) return { text: '', hasByteOrderMark: false, root: undefined };
  const read = readText('', bytes);
  if (!read.ok) throw new SpliceRefusal('unreadable');
  const { root, findings } = parseYaml('', read.text);
  if (findings.length > 0) throw new SpliceRefusal('unreadable');
  if (root !== undefined && root.kind !== 'list') throw new SpliceRefusal('not-a-list');
  return { text: read.text, hasByteOrderMark: beginsWithMark(bytes), root };
}

/** Whether a file begins with a byte-order mark, which is no part of its text. */
export function beginsWithMark(bytes: Uint8Array): boolean {
  return BYTE_ORDER_MARK.every((byte, index) => bytes[index] === byte);
}

/** The bytes of a changed text; what was not changed has the bytes it had, since UTF-8 has one form only. */
export function bytesOf(text: string, { hasByteOrderMark }: RecordsText): Uint8Array {
  const bytes = new TextEncoder().encode(text);
  return hasByteOrderMark ? Uint8Array.from([...BYTE_ORDER_MARK, ...bytes]) : bytes;
}

/** Whether a file says these entries and nothing else. @throws SpliceRefusal where the bytes are too many for any file of this program */
export function saysOnly(bytes: Uint8Array, expected: readonly Saying[]): boolean {
  if (bytes.length > LARGEST_FILE) throw new SpliceRefusal('too-large');
  try {
    const { root = NOTHING } = readRecords(bytes);
    return sayTheSame(root, { kind: 'list', items: expected });
  } catch (error) {
    if (error instanceof SpliceRefusal) return false;
    throw error;
  }
}

/** What a file of comments says. */
const NOTHING: Saying = { kind: 'list', items: [] };

/** Whether the last line of a text is blank. */
export function endsBlank(text: string): boolean {
  return /(?:^|\n)[ \t]*\n$/.test(text.slice(-LONGEST_BLANK).replace(/\r\n?/g, '\n'));
}

const LONGEST_BLANK = 200;
