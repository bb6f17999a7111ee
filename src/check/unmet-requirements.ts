import type { Task } from '../model/plan';
import { leadUnits } from '../schedule/expand';
import type { CheckContext } from './check-rule';
import { shortfallsOf, type Shortfall } from './frequency';
import type { GateFacts } from './gate-facts';
import { requiredOf, type Required } from './required';

/** A requirement that a plan does not meet: no task is about it, or those that are come too rarely for some units. */
export type Unmet = Required & (Missing | TooRare);

export interface Missing {
  readonly kind: 'missing';
}

export interface TooRare {
  readonly kind: 'too-rare';
  /** The first task of these units that is about it, and the others. */
  readonly task: Task;
  readonly others: readonly Task[];
  /** Units that lack the same periods. */
  readonly units: readonly string[];
  readonly periods: readonly string[];
}

/**
 * The requirements that a plan does not meet. Where a task that is about one had to be left out, nothing is said of it: what
 * is wrong with the task is told, and the rest would only follow from that.
 */
export function unmetRequirements({ baselines }: GateFacts, context: CheckContext): readonly Unmet[] {
  const { plan, leftOut, matched } = context;
  const repeated = new Set(matched.repeated.map(({ task }) => task));
  return requiredOf(plan, baselines).flatMap((required): readonly Unmet[] => {
    const { id } = required.requirement;
    const tasks = plan.tasks.filter(({ satisfies }) => satisfies.includes(id));
    if (leftOut.requirements.has(id) || tasks.some((task) => repeated.has(task))) return [];
    const units = [...new Set(tasks.flatMap((task) => leadUnits(plan, task)))];
    if (units.length === 0) return [{ ...required, kind: 'missing' }];
    const concerned = new Set(tasks);
    const occurrences = matched.slots.map(({ occurrence }) => occurrence).filter(({ task }) => concerned.has(task));
    const shortfalls = shortfallsOf(required.requirement, plan, occurrences, units);
    return alike(shortfalls).flatMap((group) => tooRare(required, tasks, group, context));
  });
}

function tooRare(
  required: Required,
  tasks: readonly Task[],
  { units, periods }: Pick<TooRare, 'units' | 'periods'>,
  { plan }: CheckContext,
): readonly Unmet[] {
  const [task, ...others] = tasks.filter((each) => leadUnits(plan, each).some((unit) => units.includes(unit)));
  return task === undefined ? [] : [{ ...required, kind: 'too-rare', task, others, units, periods }];
}

/** Units that lack the same periods are told together: they mostly owe one task. */
function alike(shortfalls: readonly Shortfall[]): readonly Pick<TooRare, 'units' | 'periods'>[] {
  const groups = new Map<string, { units: string[]; periods: readonly string[] }>();
  for (const { unit, periods } of shortfalls) {
    const key = periods.join(' ');
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { units: [unit], periods });
    else group.units.push(unit);
  }
  return [...groups.values()];
}
