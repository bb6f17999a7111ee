import type { Judgement } from '../model/judgement';
import type { Plan } from '../model/plan';
import type { MatchResult } from '../match/match';
import { compareBy } from '../text/order';
import type { Day } from '../time/civil-date';
import type { WorkCalendar } from '../time/work-calendar';
import { assess } from './assess';
import { stateOf } from './state';
import type { Judged } from './totals';

/** The states alone, in no order that matters: who only counts them needs no stages, paces and lights. */
export function judgeStates({ slots }: MatchResult, asOf: Day, dueSoonDays: number): readonly Judged[] {
  return slots.map((slot) => ({ occurrence: slot.occurrence, state: stateOf(slot, asOf, dueSoonDays) }));
}

/** Judges a whole plan as of a date. @param matched the records put to their occurrences, as seen on that date */
export function judge(
  plan: Plan,
  calendar: WorkCalendar,
  matched: MatchResult,
  asOf: Day,
  dueSoonDays: number,
): Judgement {
  const unitOrder = new Map(plan.units.map(({ name }, index) => [name, index]));
  const assessments = matched.slots.map((slot) => assess(plan, calendar, slot, asOf, dueSoonDays));
  assessments.sort(
    compareBy(
      ({ occurrence }) => occurrence.effectiveDue,
      ({ occurrence }) => occurrence.task.order,
      ({ occurrence }) => unitOrder.get(occurrence.unit) ?? unitOrder.size,
      ({ occurrence }) => occurrence.id,
    ),
  );
  const standing = (kind: 'ongoing' | 'unscheduled'): Judgement['ongoing'] =>
    plan.tasks
      .filter(({ when }) => when.kind === kind)
      .map((task) => ({ task, records: matched.standing.get(task) ?? [] }));
  return { plan, calendar, asOf, assessments, ongoing: standing('ongoing'), unscheduled: standing('unscheduled') };
}
