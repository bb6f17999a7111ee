import { parseYaml } from '../load/parse-yaml';
import { plainValue } from '../load/plain-value';
import { LARGEST_FILE, readText } from '../load/read-text';
import type { ListNode } from '../source/tree';

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
  return { text: read.text, hasByteOrderMark: BYTE_ORDER_MARK.every((byte, index) => bytes[index] === byte), root };
}

/** The bytes of a changed text; what was not changed has the bytes it had, since UTF-8 has one form only. */
export function bytesOf(text: string, { hasByteOrderMark }: RecordsText): Uint8Array {
  const bytes = new TextEncoder().encode(text);
  return hasByteOrderMark ? Uint8Array.from([...BYTE_ORDER_MARK, ...bytes]) : bytes;
}

/** The entries of a list as texts that are equal where the entries say the same. */
export function entriesIn(root: ListNode | undefined): readonly string[] {
  return (root?.items ?? []).map((item) => JSON.stringify(plainValue(item)));
}

/** Whether a file says these entries and nothing else. @throws SpliceRefusal where the bytes are too many for any file of this program */
export function saysOnly(bytes: Uint8Array, expected: readonly string[]): boolean {
  if (bytes.length > LARGEST_FILE) throw new SpliceRefusal('too-large');
  try {
    const said = entriesIn(readRecords(bytes).root);
    return said.length === expected.length && said.every((entry, index) => entry === expected[index]);
  } catch (error) {
    if (error instanceof SpliceRefusal) return false;
    throw error;
  }
}
