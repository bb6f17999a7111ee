import type { Finding } from './finding';
import type { RuleFacts, Severity } from './rule';

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

/** What a rule, or a finding of it, weighs to the office. */
export function severityOf({ code, severity }: RuleFacts | Finding, { severities }: CheckSettings): Severity | 'none' {
  return severities.get(code) ?? severity;
}

/** A finding with the severity that the office gives to its rule; undefined where it does not want to hear of it. */
export function graded(found: Finding, settings: CheckSettings): Finding | undefined {
  const severity = severityOf(found, settings);
  if (severity === 'none') return undefined;
  return severity === found.severity ? found : { ...found, severity };
}
