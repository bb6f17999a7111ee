import type { Location } from '../source/place';
import type { SourceFile } from '../source/source-file';
import type { Day } from '../time/civil-date';
import type { LocatedFinding } from './located-finding';

/** What was checked and what was found: the one form that every format of findings is made from. */
export interface CheckReport {
  readonly asOf: Day;
  /** Each once, in order of file, line, column and code. */
  readonly findings: readonly ReportedFinding[];
  /** What comments in the files waive, in the same order; it is in no other list. */
  readonly waived: readonly WaivedFinding[];
  /** Every file that was read, by the path shown. */
  readonly files: ReadonlyMap<string, SourceFile>;
  /** The plans that were checked as a whole, in order of their paths. */
  readonly plans: readonly CheckedPlan[];
  /** The files that were checked and belong to none of the plans, or to several. */
  readonly otherFiles: readonly CheckedFile[];
}

export interface ReportedFinding extends LocatedFinding {
  /** The same in every run in which the same thing is found, wherever it has moved to; no two of a report are alike. */
  readonly fingerprint: string;
}

/** It does not count, and is not forgotten. */
export interface WaivedFinding extends ReportedFinding {
  readonly waiver: {
    readonly reason: string;
    /** The whole comment. */
    readonly at: Location;
  };
}

/** A plan with all its tasks, those too in which nothing was found. Each finding is in one place of it only. */
export interface CheckedPlan {
  readonly file: string;
  /** As written; absent where none is. */
  readonly title: string | undefined;
  /** In the plan's order. */
  readonly tasks: readonly CheckedTask[];
  /** The files that belong to this plan alone, in order of their paths, with what was found in none of the tasks. */
  readonly files: readonly CheckedFile[];
}

/** A task as it stands in the file, also one that is unsound: then its id, title or label may be the empty text. */
export interface CheckedTask {
  readonly id: string;
  readonly title: string;
  /** Of its clause. */
  readonly label: string;
  readonly at: Location;
  /** In the task itself, and in records of it. */
  readonly findings: readonly ReportedFinding[];
}

export interface CheckedFile {
  readonly file: string;
  readonly findings: readonly ReportedFinding[];
}
