import { unitOf, type Plan, type Task } from '../model/plan';
import { leadUnits } from '../schedule/expand';
import { valueAt, within, type NamedPlace } from '../source/place';
import type { DueChange } from './due-changes';

/**
 * What the plan says otherwise than before, so that an occurrence changed: the `when`, unless that comes to the same
 * windows; else who leads, the days between which the task or the unit owes, or the rule for rest days.
 *
 * @param task as the plan has it now
 */
export function placeOfChange(base: Plan, plan: Plan, task: Task, change: DueChange): NamedPlace {
  return leadPlace(plan, task, change) ?? ownPlace(change.before.task, task) ?? outerPlace(base, plan, task, change);
}

/** Of a unit that leads no more: the `lead`, or the group that it was a member of. */
function leadPlace(plan: Plan, task: Task, { before, now }: DueChange): NamedPlace | undefined {
  if (now !== undefined || leadUnits(plan, task).includes(before.unit)) return undefined;
  const group = task.lead === before.task.lead ? plan.groups.find(({ name }) => name === task.lead) : undefined;
  return task.lead === before.task.lead ? group?.place : within(task.place, 'lead');
}

/** Of a task that says otherwise itself. A key that is there no more has no place. */
function ownPlace(before: Task, now: Task): NamedPlace | undefined {
  if (windowsOf(before) !== windowsOf(now)) return within(now.place, 'when');
  if (now.from !== undefined && now.from !== before.from) return within(now.place, 'from');
  if (now.until !== undefined && now.until !== before.until) return within(now.place, 'until');
  return now.restDay !== undefined && now.restDay !== before.restDay ? within(now.place, 'rest-day') : undefined;
}

function windowsOf({ when }: Task): string {
  return JSON.stringify([when.kind, when.items.map(({ windows, after }) => [windows, after])]);
}

/** What stands outside the task: its unit, or the plan's rule for rest days, which is written where it is not the usual one. */
function outerPlace(base: Plan, plan: Plan, task: Task, { before, now }: DueChange): NamedPlace {
  const [then, unit] = [unitOf(base, before.unit), unitOf(plan, now?.unit ?? before.unit)];
  if (unit?.from !== undefined && unit.from !== then?.from) return within(unit.place, 'from');
  if (unit?.until !== undefined && unit.until !== then?.until) return within(unit.place, 'until');
  const isOtherRule = plan.calendar.restDay !== base.calendar.restDay && plan.calendar.restDay !== 'keep';
  return isOtherRule && task.restDay === undefined
    ? valueAt(plan.file, ['calendar', 'rest-day'])
    : within(task.place, 'when');
}
