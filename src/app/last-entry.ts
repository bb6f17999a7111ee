import type { LedgerEntry } from '../model/ledger-entry';
import { decodeRecords } from '../load/decode-records';
import { parseYaml } from '../load/parse-yaml';
import { readText } from '../load/read-text';
import { SourceFile } from '../source/source-file';
import { compareText } from '../text/order';
import type { Host } from './host';
import { join } from './paths';
import type { RecordsLook } from './records-look';
import { findShownRoot } from './workspace';

/**
 * The entry that was written down last, of those that still stand: by the day of writing, and of one day the last in its
 * file. Where several files have one of that day, which is the last cannot be told, and all of them are given.
 *
 * @param tasks ids; where there are any, only entries of these tasks
 * @returns in the order of files
 */
export function lastEntries({ context }: RecordsLook, tasks: readonly string[]): readonly LedgerEntry[] {
  const standing = context.entries.filter((entry) => {
    const task = entry.kind === 'void' ? entry.of.task : entry.task;
    return (
      !context.matched.takenBack.has(entry) && (tasks.length === 0 || (task !== undefined && tasks.includes(task)))
    );
  });
  const latest = standing.reduce((day, { recorded }) => Math.max(day, recorded), -Infinity);
  const lastOfFiles = new Map<string, LedgerEntry>();
  for (const entry of standing.filter(({ recorded }) => recorded === latest)) {
    const other = lastOfFiles.get(entry.place.file);
    if (other === undefined || other.line < entry.line) lastOfFiles.set(entry.place.file, entry);
  }
  return [...lastOfFiles.values()].sort((a, b) => compareText(a.place.file, b.place.file));
}

/** Whether two entries say the same, wherever they stand. */
export function saysTheSame(entry: LedgerEntry, other: LedgerEntry): boolean {
  return sayingOf(entry) === sayingOf(other);
}

/**
 * Whether git has an entry in its last commit. Of several that say the same, the first ones are those that it has; where
 * git cannot be read it is taken to have it, for what it has must not be removed.
 *
 * @param entries all entries of the plan, as they are now
 */
export function isInGit(host: Host, entry: LedgerEntry, entries: readonly LedgerEntry[]): boolean {
  const { file } = entry.place;
  const found = host.fileAtRevision(join(findShownRoot(host), file), 'HEAD');
  if (found.kind === 'unreadable') return true;
  if (found.kind !== 'content') return false;
  const isAlike = (other: LedgerEntry): boolean => other.place.file === file && saysTheSame(other, entry);
  const rank = entries.filter((other) => isAlike(other) && other.line <= entry.line).length;
  return entriesIn(file, found.bytes).filter(isAlike).length >= rank;
}

function entriesIn(file: string, bytes: Uint8Array): readonly LedgerEntry[] {
  const read = readText(file, bytes);
  if (!read.ok) return [];
  return decodeRecords(new SourceFile(file, read.text, parseYaml(file, read.text).root), () => new Set()).entries;
}

function sayingOf(entry: LedgerEntry): string {
  return JSON.stringify({ ...entry, place: undefined, line: undefined });
}
