import { SEVERITIES, type Severity } from './rule';

/** Whether a severity weighs as much as another, or more. */
export function isAtLeast(severity: Severity, least: Severity): boolean {
  return SEVERITIES.indexOf(severity) <= SEVERITIES.indexOf(least);
}
