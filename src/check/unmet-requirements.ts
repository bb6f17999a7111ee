import type { Plan, Task } from '../model/plan';
import { leadUnits } from '../schedule/expand';
import { knownLately } from '../text/known-lately';
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
  /** What is to be mended: how often it comes, or that these units lead no task that is about it. */
  readonly key: 'when' | 'lead';
  /** The first task of these units that is about it, and the others; where they lead none, of the other units. */
  readonly task: Task;
  readonly others: readonly Task[];
  /** Units that lack the same periods. */
  readonly units: readonly string[];
  readonly periods: readonly string[];
}

/** Several rules ask, each about its own kind. */
const answerTo = knownLately<CheckContext, { unmet?: readonly Unmet[] }>(() => ({}));

/**
 * The requirements that a plan does not meet. Where a task that is about one had to be left out, nothing is said of it: what
 * is wrong with the task is told, and the rest would only follow from that.
 */
export function unmetRequirements(facts: GateFacts, context: CheckContext): readonly Unmet[] {
  return (answerTo(context).unmet ??= lookFor(facts, context));
}

function lookFor({ baselines }: GateFacts, context: CheckContext): readonly Unmet[] {
  const { plan, leftOut, matched } = context;
  if (plan.baselines.length === 0) return [];
  const repeated = new Set(matched.repeated.map(({ task }) => task));
  const satisfying = plan.tasks.filter(({ satisfies }) => satisfies.length > 0);
  return requiredOf(plan, baselines).flatMap((required): readonly Unmet[] => {
    const { id } = required.requirement;
    const tasks = satisfying.filter(({ satisfies }) => satisfies.includes(id));
    if (leftOut.requirements.has(id) || tasks.some((task) => repeated.has(task))) return [];
    const units = [...new Set(tasks.flatMap((task) => leadUnits(plan, task)))];
    if (units.length === 0) return [{ ...required, kind: 'missing' }];
    const occurrences = tasks.flatMap((task) => matched.slotsOf(task).map(({ occurrence }) => occurrence));
    const lacking = (some: readonly string[], key: TooRare['key']): readonly Unmet[] =>
      alike(shortfallsOf(required.requirement, plan, occurrences, some)).flatMap(({ units: those, periods }) => {
        const [task, ...others] = aboutUnits(plan, tasks, key === 'when' ? those : units);
        return task === undefined ? [] : [{ ...required, kind: 'too-rare', key, task, others, units: those, periods }];
      });
    const passed = passedOver(plan, required, units);
    return [...lacking(units, 'when'), ...(passed.length === 0 ? [] : lacking(passed, 'lead'))];
  });
}

function aboutUnits(plan: Plan, tasks: readonly Task[], units: readonly string[]): readonly Task[] {
  return tasks.filter((task) => leadUnits(plan, task).some((unit) => units.includes(unit)));
}

/**
 * The units that a requirement passes over: some members of a group lead what meets it, these do not, and the group as a
 * whole leads what meets another requirement of the baseline. So the baseline is for all of them.
 *
 * @param units those that lead what meets the requirement
 */
function passedOver(plan: Plan, { baseline }: Required, units: readonly string[]): readonly string[] {
  const parted = plan.groups.filter(
    ({ members }) => members.some((each) => units.includes(each)) && members.some((each) => !units.includes(each)),
  );
  if (parted.length === 0) return [];
  const ids = new Set(baseline.requirements.map(({ id }) => id));
  const leads = new Set(plan.tasks.filter((task) => task.satisfies.some((id) => ids.has(id))).map(({ lead }) => lead));
  const groups = parted.filter(({ name }) => leads.has(name));
  return [...new Set(groups.flatMap(({ members }) => members))].filter((unit) => !units.includes(unit));
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
