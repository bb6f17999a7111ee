import type { Baseline, Requirement } from '../model/baseline';
import type { BaselineReference, Plan } from '../model/plan';
import type { GivenBaselines } from './gate-facts';

/** One duty that a plan must meet, and where the plan says so. */
export interface Required {
  readonly requirement: Requirement;
  readonly baseline: Baseline;
  readonly reference: BaselineReference;
}

/** All that the baselines of a plan require, in the plan's order. One that nobody gives requires nothing. */
export function requiredOf(plan: Plan, { byId }: GivenBaselines): readonly Required[] {
  const seen = new Set<string>();
  return plan.baselines.flatMap((reference): readonly Required[] => {
    const baseline = byId.get(reference.id);
    if (baseline === undefined || seen.size === seen.add(reference.id).size) return [];
    return baseline.requirements.map((requirement) => ({ requirement, baseline, reference }));
  });
}
