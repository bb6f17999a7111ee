import type { Assessment, StageReached } from '../../model/assessment';

/** What has come to a stage of the ladder: neither settled nor before its time. */
export interface Escalated extends Assessment {
  readonly stage: StageReached;
}

export function isEscalated(assessment: Assessment): assessment is Escalated {
  return assessment.stage !== undefined;
}
