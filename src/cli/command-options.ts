import type { Severity } from '../diagnostic/rule';
import type { State } from '../model/assessment';
import type { Day } from '../time/civil-date';
import type { Period } from '../time/period';

/** What the options of each command come to, once read: what its declaration and its action agree on. */

/** Where a result goes: `--format` and `-o`, as they stand on the command line. */
export interface OutputOptions {
  readonly format?: string;
  readonly o?: string;
}

/** Of the commands that answer from one plan. */
export interface PlanOptions {
  readonly plan?: string;
  readonly asOf?: Day;
  readonly knownAt?: Day;
  readonly dueSoon?: number;
}

export interface CheckOptions extends OutputOptions {
  readonly asOf?: Day;
  /** `FORMAT=FILE`, as often as it was given. */
  readonly output?: readonly string[];
  readonly failOn?: Severity;
  readonly strict?: true;
  readonly coverage?: true;
  /** A git revision. */
  readonly base?: string;
  readonly watch?: true;
  readonly workers?: number;
}

export interface StatusOptions extends PlanOptions, OutputOptions {
  readonly unit?: string;
  readonly state?: State;
  readonly stage?: string;
  readonly clause?: string;
  readonly period?: Period;
  readonly why?: string;
  readonly exitCode?: true;
}

export interface DueOptions extends PlanOptions, OutputOptions {
  readonly period?: Period;
  /** In days. */
  readonly within?: number;
}

export interface OverdueOptions extends PlanOptions, OutputOptions {
  readonly exitCode?: true;
}

export interface RecordOptions extends Pick<PlanOptions, 'plan' | 'asOf'>, OutputOptions {
  /** As written: what is left out is read when the plan's year is known. */
  readonly date?: string;
  readonly unit?: readonly string[];
  readonly for?: Period;
  readonly count?: number;
  readonly note?: string;
  readonly evidence?: readonly string[];
  readonly copy?: true;
  /** The new due date, as written. */
  readonly extend?: string;
  readonly waive?: true;
  readonly progress?: true;
  readonly reason?: string;
  readonly approved?: string;
  readonly undo?: true;
}

export type VerifyOptions = Pick<PlanOptions, 'plan' | 'asOf'> & OutputOptions;

export interface ReportOptions extends PlanOptions, OutputOptions {
  readonly unit?: string;
  /** The folder for a file a unit. */
  readonly allUnits?: string;
  /** The number of the issue. */
  readonly number?: number;
  readonly correction?: true;
  readonly notice?: true;
  readonly docNumber?: string;
  readonly to?: string;
  readonly copy?: string;
  /** A file, as written. */
  readonly template?: string;
}

export interface NoticeOptions extends PlanOptions, OutputOptions {
  readonly stage?: string;
}

export interface ChecklistOptions extends PlanOptions, OutputOptions {
  readonly unit?: string;
}

export interface CalendarOptions extends Omit<PlanOptions, 'dueSoon'>, OutputOptions {
  readonly unit?: string;
}

/** Its one format is told by nothing but the file. */
export type DashboardOptions = PlanOptions & Pick<OutputOptions, 'o'>;
export interface DiffOptions extends OutputOptions {
  readonly asOf?: Day;
  /** A git revision. */
  readonly git?: string;
  readonly exitCode?: true;
}

export interface RolloverOptions {
  readonly plan?: string;
  readonly asOf?: Day;
  readonly year?: number;
  readonly o?: string;
  readonly force?: true;
}

export interface InitOptions {
  readonly organisation?: string;
  readonly units?: readonly string[];
  readonly year?: number;
  /** The approved document, as written. */
  readonly document?: string;
}

/** Of many plans at once. */
export interface RollUpOptions extends Pick<PlanOptions, 'asOf' | 'dueSoon'>, OutputOptions {
  readonly year?: number;
  /** How many lines a table has at most; 0 for all. */
  readonly top?: number;
  /** How many of the worst units are listed. */
  readonly units?: number;
  readonly workers?: number;
  /** False under `--no-cache`. */
  readonly cache: boolean;
  readonly cacheDir?: string;
  /** The file for one row an occurrence; its ending says the format. */
  readonly facts?: string;
  readonly shard?: { readonly number: number; readonly of: number };
  readonly exitCode?: true;
}

export interface LedgerExportOptions extends PlanOptions, OutputOptions {
  readonly unit?: string;
}

export interface LedgerImportOptions {
  readonly plan?: string;
  readonly asOf?: Day;
  readonly dryRun?: true;
}

export type ExplainOptions = OutputOptions;

export interface DraftOptions {
  readonly o?: string;
  readonly year?: number;
  readonly organisation?: string;
  readonly units?: readonly string[];
  readonly force?: true;
}

export interface SchemaOptions {
  readonly o?: string;
}

export interface CompletionOptions {
  readonly o?: string;
}
