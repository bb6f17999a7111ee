import { compareBy } from '../text/order';
import type { LocatedFinding } from './located-finding';
import { SEVERITIES, type Severity } from './rule';

/** Whether a severity weighs as much as another, or more. */
export function isAtLeast(severity: Severity, least: Severity): boolean {
  return SEVERITIES.indexOf(severity) <= SEVERITIES.indexOf(least);
}

/** Errors first, then warnings, then advice; among equals the order stays. */
export function mostSevereFirst<Found extends LocatedFinding>(findings: readonly Found[]): readonly Found[] {
  return [...findings].sort(compareBy(({ finding }) => SEVERITIES.indexOf(finding.severity)));
}
