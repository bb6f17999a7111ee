import type { DroppedTask, PlanChanges, TaskChanges } from '../../check/plan-changes/plan-changes';
import type { Task } from '../../model/plan';

/** Tasks by what changed of them: one of which several things changed stands in several parts. */
export interface ChangedParts {
  readonly added: readonly Task[];
  readonly dropped: readonly DroppedTask[];
  readonly dated: readonly TaskChanges[];
  readonly duties: readonly TaskChanges[];
  readonly moved: readonly TaskChanges[];
  readonly words: readonly TaskChanges[];
}

export function partsOf({ added, dropped, changed }: PlanChanges): ChangedParts {
  return {
    added,
    dropped,
    dated: changed.filter(({ dates }) => dates !== undefined && !dates.isReworded),
    duties: changed.filter((task) => task.lead !== undefined || task.with !== undefined),
    moved: changed.filter(({ isMoved, isRenumbered }) => isMoved || isRenumbered),
    words: changed.filter(({ words, dates }) => words.length > 0 || dates?.isReworded === true),
  };
}
