import type { State } from '../model/assessment';
import type { Day } from '../time/civil-date';

/**
 * How many occurrences of a list stand how. Two of these add up by adding each number: nothing here is a rate, for rates do
 * not add up.
 */
export interface Counts {
  readonly byState: Readonly<Record<State, number>>;
  /** What the completion rate is made of (`completionOf`): what counts, and what of it is done, on time or late. */
  readonly counting: number;
  readonly done: number;
}

export interface NamedCounts {
  readonly name: string;
  readonly counts: Counts;
}

/** What a roll-up keeps of one plan: a few kilobytes of plain JSON, whatever the plan holds. */
export interface PlanSummary {
  readonly organisation: string;
  readonly title: string;
  readonly year: number;
  readonly total: Counts;
  /** Each unit that leads, once an occurrence; in the plan's order. */
  readonly units: readonly NamedCounts[];
  /** By the section that the task belongs to, in the plan's order; those of no section under an empty name. */
  readonly sections: readonly NamedCounts[];
  /** By the month of the effective due date (`2022-06`), in order. */
  readonly months: readonly NamedCounts[];
  /** Whether a result needed the workdays of a year without published holidays. */
  readonly provisional: boolean;
}

/** A plan that could not be counted, or of which only the sound parts could. */
export interface PlanProblem {
  /** The file at fault, as shown. */
  readonly file: string;
  /** From 1; absent where the file as a whole is meant. */
  readonly line: number | undefined;
  readonly column: number | undefined;
  /** The code of the finding; absent where the system refused, and where only the number of the other findings is told. */
  readonly code: string | undefined;
  readonly message: { readonly zh: string; readonly en: string };
  /** Whether the sound parts of the plan were counted. */
  readonly isCounted: boolean;
}

/** One organisation's line: all of its plans together. */
export interface OrganisationCounts extends NamedCounts {
  /** Where its plans lie, as shown; tells organisations of one name apart. */
  readonly folder: string;
  readonly plans: number;
  readonly units: number;
}

export interface UnitCounts extends NamedCounts {
  readonly organisation: string;
  readonly folder: string;
}

/** Many plans at once. */
export interface RollUp extends RollUpPart {
  readonly asOf: Day;
  /** Which part of the plans this is; absent for all. */
  readonly shard: { readonly number: number; readonly of: number } | undefined;
}

/** What some plans come to. Every list is in its order already. Those of other folders add up with it. */
export interface RollUpPart {
  /** How many plans were counted, wholly or in part. */
  readonly plans: number;
  /** How many of them in part only, and how many could not be counted at all. */
  readonly partly: number;
  readonly uncounted: number;
  /** How many plans of other years were left out; absent for none. */
  readonly otherYears?: number;
  readonly units: number;
  readonly total: Counts;
  /** The worst first: by completion rate (those without one last), then by more overdue, then by name and folder. */
  readonly organisations: readonly OrganisationCounts[];
  /** The worst of all units, in the same order; no more than were asked for, since there may be a million. */
  readonly worstUnits: readonly UnitCounts[];
  /** By the name of the section, wherever it stands; the ones with most occurrences first, then by name. */
  readonly sections: readonly NamedCounts[];
  readonly months: readonly NamedCounts[];
  /** In order of files and places. */
  readonly problems: readonly PlanProblem[];
  readonly provisional: boolean;
}
