import { locate, type Location } from '../source/place';
import type { SourceFile } from '../source/source-file';
import { compareBy } from '../text/order';
import type { Finding } from './finding';
import type { Bilingual } from './language';

/** A finding with its place worked out in lines and columns. */
export interface LocatedFinding {
  readonly finding: Finding;
  readonly at: Location;
  readonly related: readonly { readonly at: Location; readonly note: Bilingual }[];
}

/**
 * Places findings in their files and puts them in one order that does not depend on the order of reading: by file, line,
 * column and code, then by the other place that belongs to them, and by wording. Equal findings are said once.
 */
export function locateAll(findings: readonly Finding[], files: ReadonlyMap<string, SourceFile>): LocatedFinding[] {
  const located = findings.map((finding): LocatedFinding => {
    const place = (at: Finding['place']): Location => locate(fileOf(files, at.file), at);
    return {
      finding,
      at: place(finding.place),
      related: finding.related.map(({ place: at, note }) => ({ at: place(at), note })),
    };
  });
  located.sort(
    compareBy(
      ({ at }) => at.file,
      ({ at }) => at.start.line,
      ({ at }) => at.start.column,
      ({ finding }) => finding.code,
      ({ related }) => related[0]?.at.file ?? '',
      ({ related }) => related[0]?.at.start.line ?? 0,
      ({ related }) => related[0]?.at.start.column ?? 0,
      identity,
    ),
  );
  return located.filter((each, index) => {
    const before = located[index - 1];
    return before === undefined || !isSame(each, before);
  });
}

/** Whether two findings say the same of the same place. The place tells most of them apart, so it is asked first. */
function isSame(a: LocatedFinding, b: LocatedFinding): boolean {
  const isThere = a.at.file === b.at.file && a.at.start.line === b.at.start.line;
  return isThere && a.at.start.column === b.at.start.column && identity(a) === identity(b);
}

function identity({ finding, at }: LocatedFinding): string {
  return JSON.stringify([finding.code, finding.message('zh'), at]);
}

function fileOf(files: ReadonlyMap<string, SourceFile>, path: string): SourceFile {
  const file = files.get(path);
  if (file === undefined) throw new RangeError(`a finding names ${path}, which was not read`);
  return file;
}
