import type { Finding } from './finding';
import type { Severity } from './rule';

/** How an office wants its plans checked (`yuetishi.yaml`). */
export interface CheckSettings {
  /** What rules weigh, by code; a rule that is not named weighs what it says itself. */
  readonly severities: ReadonlyMap<string, Severity | 'none'>;
  /** From which severity on a check fails; absent where the office does not say. */
  readonly failOn: Severity | undefined;
  /** Tells advice too. */
  readonly strict: boolean;
}

export const NO_SETTINGS: CheckSettings = { severities: new Map(), failOn: undefined, strict: false };

/** A finding with the severity that the office gives to its rule; undefined where it does not want to hear of it. */
export function graded(found: Finding, { severities }: CheckSettings): Finding | undefined {
  const severity = severities.get(found.code) ?? found.severity;
  if (severity === 'none') return undefined;
  return severity === found.severity ? found : { ...found, severity };
}
