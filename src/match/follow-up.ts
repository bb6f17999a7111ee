import type { Plan, Task } from '../model/plan';
import { leadUnits } from '../schedule/expand';
import type { AfterRule, OwedWindow } from '../time/when';
import type { WorkCalendar } from '../time/work-calendar';
import { listsBy } from './lists-by';
import type { Slot } from './slot';

/** A window that follows a trigger, and whether the trigger was waived. */
export interface FollowUp {
  readonly window: OwedWindow;
  readonly isWaived: boolean;
}

/**
 * The windows of a follow-up for one unit, one for each period of the task it follows: unit by unit where both tasks are
 * owed by the same units, else after the last of them. A window opens on the trigger's day, which `within` does not count.
 *
 * @param triggers the slots of the task it follows, for all its units
 */
export function followUps(
  plan: Plan,
  calendar: WorkCalendar,
  rule: AfterRule,
  pair: { readonly task: Task; readonly trigger: Task; readonly unit: string },
  triggers: readonly Slot[],
): readonly FollowUp[] {
  const own = sameUnits(plan, pair.task, pair.trigger)
    ? triggers.filter((slot) => slot.occurrence.unit === pair.unit)
    : triggers;
  const byPeriod = listsBy(own, ({ occurrence }) => occurrence.period);
  return [...byPeriod].map(([key, slots]) => followUpOf(calendar, rule, key, slots));
}

function sameUnits(plan: Plan, a: Task, b: Task): boolean {
  const [left, right] = [leadUnits(plan, a), new Set(leadUnits(plan, b))];
  return left.length === right.size && left.every((unit) => right.has(unit));
}

/** The trigger is the day the minimum was reached or, while it is not, the effective due date; of several, the last. */
function followUpOf(calendar: WorkCalendar, rule: AfterRule, key: string, slots: readonly Slot[]): FollowUp {
  const deciding = slots.filter(({ isWaived }) => !isWaived);
  const considered = deciding.length > 0 ? deciding : slots;
  const days = considered.map(({ doneOn, occurrence }) => doneOn ?? occurrence.effectiveDue);
  const first = Math.max(...days);
  const last =
    rule.within.unit === 'days'
      ? { day: first + rule.within.count, provisional: false }
      : calendar.plusWorkdays(first, rule.within.count);
  const every = considered[0]?.occurrence.every;
  const provisional =
    last.provisional || considered.some(({ doneOn, occurrence }) => doneOn === undefined && occurrence.provisional);
  return {
    window: { first, last: last.day, key, times: rule.times, provisional, ...(every === undefined ? {} : { every }) },
    isWaived: deciding.length === 0,
  };
}
