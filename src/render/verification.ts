import type { EvidenceClaim } from '../check/evidence-claims';
import type { Plan } from '../model/plan';
import type { Location } from '../source/place';

/** In the order in which totals list them. */
export const EVIDENCE_STATES = [
  'intact',
  'unsummed',
  'altered',
  'moved',
  'lost',
  'folder',
  'outside',
  'unreadable',
] as const;
/** `unsummed`: it is there, and no sum was recorded that would tell whether it has changed. */
export type EvidenceState = (typeof EVIDENCE_STATES)[number];

/** What has become of the evidence that records name: worked out already, only to be laid out. */
export interface Verification {
  readonly plan: Plan;
  /** In order of date, path and line. */
  readonly evidence: readonly VerifiedEvidence[];
}

export interface VerifiedEvidence {
  readonly claim: EvidenceClaim;
  readonly at: Location;
  readonly state: EvidenceState;
  /** Its sum as it is now; only where it was altered. */
  readonly found: string | undefined;
  /** Where a file with the recorded sum lies now, from the plan's folder; only where it was moved. */
  readonly movedTo: string | undefined;
  /** A file beside it that may be meant; only where it is lost. */
  readonly nearest: string | undefined;
}

/** Whether nothing needs to be done about a piece of evidence. */
export function isWell({ state }: VerifiedEvidence): boolean {
  return state === 'intact' || state === 'unsummed';
}

/** How many pieces there are of each state. */
export function countStates(evidence: readonly VerifiedEvidence[]): Readonly<Record<EvidenceState, number>> {
  const counts = Object.fromEntries(EVIDENCE_STATES.map((state) => [state, 0])) as Record<EvidenceState, number>;
  for (const { state } of evidence) counts[state]++;
  return counts;
}
