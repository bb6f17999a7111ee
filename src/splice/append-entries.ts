import type { NewEntry } from '../model/new-entry';
import { contentOf, type Fields } from './entry-content';
import { styleOf, type EntryStyle } from './entry-style';
import { insertInFlow } from './insert-in-flow';
import { nextLineFrom } from './node-ends';
import { bytesOf, endsBlank, readRecords, saysOnly, SpliceRefusal, type RecordsText } from './records-text';
import { sayingOf } from './saying';
import { entryInFlow, entryInLines, inOrder } from './write-entry';

/**
 * The text of a records file with entries added at its end, in the style of the entries there. Every byte that was there
 * stays, in its order, and every entry that was there says what it said: that is looked at before the text is given.
 *
 * @param bytes absent where there is no file yet
 * @throws SpliceRefusal where the file cannot be read, would grow too large, or is too odd to be added to
 */
export function appendEntries(bytes: Uint8Array | undefined, entries: readonly NewEntry[]): Uint8Array {
  const records = readRecords(bytes);
  if (entries.length === 0) return bytes ?? new Uint8Array();
  const written = entries.map((entry) => writable(records, entry));
  const expected = [...(records.root?.items ?? []), ...written.map(({ fields }) => sayingOf(fields))];
  for (const text of candidates(records, written)) {
    const changed = bytesOf(text, records);
    if (saysOnly(changed, expected)) return changed;
  }
  throw new SpliceRefusal('no-safe-place');
}

/** An entry's fields in the order in which they are to be written, and how. */
interface Writable {
  readonly fields: Fields;
  readonly style: EntryStyle;
}

function writable(records: RecordsText, entry: NewEntry): Writable {
  const style = styleOf(records, entry.kind);
  return { fields: inOrder(contentOf(entry), style.order), style };
}

/**
 * The ways to add entries, the usual one first. A text that keeps all blank lines below it would take the one between
 * two entries for its own; and what stands at the end of an odd file may not be what it seems.
 */
function* candidates(records: RecordsText, written: readonly Writable[]): Generator<string> {
  const { text, root } = records;
  if (root?.flow === true) {
    yield insertInFlow(
      text,
      root,
      written.map(({ fields, style }) => entryInFlow(fields, style)),
    );
    return;
  }
  const end = endOfDocument(text, root?.end ?? 0);
  yield insertLines(text, end, written, true);
  yield insertLines(text, end, written, false);
  if (root === undefined) return;
  yield insertLines(text, nextLineFrom(text, root.end), written, false);
  yield insertLines(text, text.length - (/[ \t]*$/.exec(text)?.[0].length ?? 0), written, false);
}

/** Where the entries end at the latest: the end of the text, or the mark that ends a document. */
function endOfDocument(text: string, from: number): number {
  const mark = /^\.\.\.(?=\s|$)/gm;
  mark.lastIndex = from;
  return mark.exec(text)?.index ?? text.length;
}

function insertLines(text: string, at: number, written: readonly Writable[], mayPart: boolean): string {
  let before = text.slice(0, at);
  for (const { fields, style } of written) {
    if (before !== '' && !/[\r\n]$/.test(before)) before += style.lineEnd;
    if (mayPart && style.isParted && before !== '' && !endsBlank(before)) before += style.lineEnd;
    before += entryInLines(fields, style);
  }
  return before + text.slice(at);
}
