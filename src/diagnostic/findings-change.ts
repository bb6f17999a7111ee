import type { SourceFile } from '../source/source-file';
import type { LocatedFinding } from './located-finding';

/** What one run has found. */
export interface FoundInRun {
  readonly findings: readonly LocatedFinding[];
  readonly files: ReadonlyMap<string, SourceFile>;
}

/** What differs between two runs, each in the order in which findings are told. */
export interface FindingsChange {
  readonly came: readonly LocatedFinding[];
  readonly gone: readonly LocatedFinding[];
}

/**
 * What a run has found that the one before had not, and the other way round. A finding is the same when it says the same
 * about the same line, wherever that has moved; or, failing that, when it says the same in the same file.
 */
export function changeBetween(before: FoundInRun, after: FoundInRun): FindingsChange {
  const sentence = ({ at, finding }: LocatedFinding): string =>
    JSON.stringify([at.file, finding.code, finding.severity, finding.message('zh')]);
  const withLine =
    ({ files }: FoundInRun) =>
    (found: LocatedFinding): string =>
      `${sentence(found)} ${files.get(found.at.file)?.lines.lineText(found.at.start.line).trim() ?? ''}`;
  const moved = unmatched(before.findings, after.findings, withLine(before), withLine(after));
  const [gone, came] = unmatched(...moved, sentence, sentence);
  return { came, gone };
}

type KeyOf = (found: LocatedFinding) => string;

/** What is left of two lists when those that have the same key are taken out of both, one for one. */
function unmatched(
  olds: readonly LocatedFinding[],
  news: readonly LocatedFinding[],
  keyOfOld: KeyOf,
  keyOfNew: KeyOf,
): readonly [olds: readonly LocatedFinding[], news: readonly LocatedFinding[]] {
  const open = countsOf(olds, keyOfOld);
  const came = news.filter((found) => !takeOne(open, keyOfNew(found)));
  const matched = new Map([...countsOf(olds, keyOfOld)].map(([key, count]) => [key, count - (open.get(key) ?? 0)]));
  return [olds.filter((found) => !takeOne(matched, keyOfOld(found))), came];
}

function countsOf(findings: readonly LocatedFinding[], keyOf: KeyOf): Map<string, number> {
  const counts = new Map<string, number>();
  for (const found of findings) counts.set(keyOf(found), (counts.get(keyOf(found)) ?? 0) + 1);
  return counts;
}

function takeOne(counts: Map<string, number>, key: string): boolean {
  const count = counts.get(key) ?? 0;
  if (count > 0) counts.set(key, count - 1);
  return count > 0;
}
