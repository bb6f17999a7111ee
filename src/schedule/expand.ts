import { isGroup, membersOf, unitOf, type Plan, type Task, type Unit } from '../model/plan';
import { contains, intersect, type Span } from '../time/period';
import type { OwedWindow } from '../time/when';

/** A window of a task for one unit, before records are looked at. */
export interface OwedByUnit {
  readonly task: Task;
  readonly unit: string;
  readonly window: OwedWindow;
}

/** The units that owe a task: its lead, or each member of the group that leads it, in the plan's order of units. */
export function leadUnits(plan: Plan, task: Task): readonly string[] {
  return membersOf(plan, task.lead);
}

/** The id of an occurrence: `TASK@PERIOD`, or `TASK@PERIOD/UNIT` for a task led by a group, also of one member. */
export function occurrenceId(plan: Plan, task: Task, period: string, unit: string): string {
  return `${task.id}@${period}${isGroup(plan, task.lead) ? `/${unit}` : ''}`;
}

/**
 * What a unit owes of a task's own windows, in the plan's order. `from` and `until` of the task and of the unit cut it: a
 * recurrence's window not wholly inside is not owed; any other keeps its PERIOD and the days that remain.
 */
export function expand(plan: Plan, task: Task, unit: string): readonly OwedByUnit[] {
  return windowsOwed(plan, task, unit).map((window) => ({ task, unit, window }));
}

/** The same windows, by themselves. */
export function windowsOwed(plan: Plan, task: Task, unit: string): readonly OwedWindow[] {
  const { items } = task.when;
  const windows = items.length === 1 ? (items[0]?.windows ?? []) : items.flatMap((item) => item.windows);
  const limits = limitsOf(task, unitOf(plan, unit));
  if (limits === undefined) return windows;
  return windows.map((each) => limit(each, limits)).filter((window) => window !== undefined);
}

/** Undefined where nothing limits them, as for most tasks. */
function limitsOf(task: Task, unit: Unit | undefined): Span | undefined {
  if ((task.from ?? task.until ?? unit?.from ?? unit?.until) === undefined) return undefined;
  return {
    first: Math.max(task.from ?? -Infinity, unit?.from ?? -Infinity),
    last: Math.min(task.until ?? Infinity, unit?.until ?? Infinity),
  };
}

function limit(window: OwedWindow, limits: Span): OwedWindow | undefined {
  if (contains(limits, window)) return window;
  if (window.every !== undefined) return undefined;
  const rest = intersect(window, limits);
  return rest === undefined ? undefined : { ...window, ...rest };
}
