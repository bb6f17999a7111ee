/** What a part of the bench has found. */
export interface PartResult {
  readonly heading: string;
  /** What was run, and against what. */
  readonly about: string;
  readonly tables: readonly ResultTable[];
  /** Who was not measured, and why. */
  readonly notes: readonly string[];
  readonly targets: readonly Target[];
}

/** The first column is text, the others are numbers. */
export interface ResultTable {
  readonly headings: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** What the project has promised itself. */
export interface Target {
  readonly what: string;
  readonly bound: number;
  readonly kind: 'at least' | 'at most';
  /** Undefined or NaN where it was not measured. */
  readonly measured: number | undefined;
}

/** Whether a target is met; if not, by how much of the bound it is missed. */
export function verdictOn({ bound, kind, measured }: Target): string {
  if (measured === undefined || Number.isNaN(measured)) return 'not measured';
  const missing = (kind === 'at least' ? bound - measured : measured - bound) / bound;
  return missing <= 0 ? 'met' : `missed by ${Math.max(1, Math.round(missing * 100))} %`;
}
