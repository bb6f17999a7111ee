import { titleWrittenIn } from './choose-plan';
import { HostFailure, type Host } from './host';
import { parentOf, seenFrom } from './paths';
import { plansBelow } from './plans-below';
import { findPlansFolder } from './workspace';

/** A plan as it can be named from the working folder. */
export interface ListedPlan {
  readonly folder: string;
  /** As its file states it; absent where it states none. */
  readonly title: string | undefined;
}

/** The plans under the nearest `plans/`, in code-point order of their paths; none where the system refuses. */
export function listPlans(host: Host): readonly ListedPlan[] {
  try {
    const folder = findPlansFolder(host);
    const plans = folder === undefined ? [] : plansBelow(host, folder).plans;
    return plans.map((path) => ({
      folder: seenFrom(host.workingFolder, parentOf(path)),
      title: titleWrittenIn(host, path),
    }));
  } catch (error) {
    if (error instanceof HostFailure) return [];
    throw error;
  }
}
