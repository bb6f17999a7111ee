import type { EscalationStep } from '../../model/plan';
import type { Escalated } from './escalated';

/**
 * How a sheet speaks: it reminds of what is to be done, hastens what is slow or nearly due, wants put right what is overdue,
 * and demands what is overdue on the last step.
 */
export type Tone = 'remind' | 'hasten' | 'rectify' | 'demand';

/**
 * A plan may name its stages as it likes, so that the place on the ladder tells, and whether it is overdue; not the name.
 * A target (soft) that was missed is hastened only.
 */
export function toneOf(
  ladder: readonly EscalationStep[],
  { stage: { stage }, state, pace, occurrence }: Escalated,
): Tone {
  const step = ladder.findIndex((each) => each.stage === stage);
  if (state !== 'overdue') return step > 0 || pace === 'behind' ? 'hasten' : 'remind';
  if (occurrence.task.soft) return 'hasten';
  return step > 0 && step === ladder.length - 1 ? 'demand' : 'rectify';
}
