import type { PeriodUnit } from '../time/period';

/** Minimum frequencies that regulations set (最低要求); a plan that names it must meet them. */
export interface Baseline {
  readonly id: string;
  readonly title: string;
  readonly requirements: readonly Requirement[];
}

/** A: the text was read; B: quoted by another source; C: not verified, so that nobody fails by it. */
export const CERTAINTIES = ['A', 'B', 'C'] as const;
export type Certainty = (typeof CERTAINTIES)[number];

/** One duty and how often it is owed at least. */
export interface Requirement {
  /** What tasks name under `satisfies`. */
  readonly id: string;
  readonly title: string;
  readonly every: PeriodUnit;
  /** At least so often in each period. */
  readonly times: number;
  /** The regulation and its article. */
  readonly basis: string;
  readonly certainty: Certainty;
}
