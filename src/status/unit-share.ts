import type { Assessment } from '../model/assessment';
import type { Judgement } from '../model/judgement';
import { membersOf, type Plan, type Task } from '../model/plan';

/** What some units have to do with a plan as of a date. */
export interface UnitShare {
  /** What they lead: the judgement without all else. */
  readonly led: Judgement;
  /** What they help with and do not lead (配合): listed, never counted. */
  readonly helping: readonly Assessment[];
}

/** The share of some units, such as the members of a group. */
export function shareOf(judgement: Judgement, units: readonly string[]): UnitShare {
  const { plan, assessments } = judgement;
  const leads = ({ occurrence }: Assessment): boolean => units.includes(occurrence.unit);
  return {
    led: {
      ...judgement,
      assessments: assessments.filter(leads),
      ongoing: judgement.ongoing.filter(({ task }) => isLedBy(plan, task, units)),
      unscheduled: judgement.unscheduled.filter(({ task }) => isLedBy(plan, task, units)),
    },
    helping: assessments.filter((each) => !leads(each) && isHelpedBy(plan, each.occurrence.task, units)),
  };
}

/** Whether one of the units leads a task, by itself or as a member of the group that does. */
export function isLedBy(plan: Plan, { lead }: Task, units: readonly string[]): boolean {
  return membersOf(plan, lead).some((unit) => units.includes(unit));
}

/** Whether one of the units helps with a task, by itself or as a member of a group that does. */
export function isHelpedBy(plan: Plan, task: Task, units: readonly string[]): boolean {
  return task.with.some((name) => membersOf(plan, name).some((unit) => units.includes(unit)));
}
