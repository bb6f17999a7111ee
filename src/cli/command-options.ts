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

export type ReportOptions = PlanOptions & OutputOptions;

export interface LedgerExportOptions extends PlanOptions, OutputOptions {
  readonly unit?: string;
}

export type ExplainOptions = OutputOptions;

export interface SchemaOptions {
  readonly o?: string;
}

export interface CompletionOptions {
  readonly o?: string;
}
