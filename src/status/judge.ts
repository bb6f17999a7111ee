import type { Assessment, State } from '../model/assessment';
import type { Judgement } from '../model/judgement';
import type { Plan } from '../model/plan';
import { joined } from '../match/joined';
import { listsBy } from '../match/lists-by';
import type { MatchResult } from '../match/match';
import { compareText } from '../text/order';
import type { Day } from '../time/civil-date';
import type { WorkCalendar } from '../time/work-calendar';
import { assess } from './assess';
import { climber } from './ladder';
import { stateOf } from './state';
import type { Judged } from './totals';

/** The states alone, in no order that matters: who only counts them needs no stages, paces and lights. */
export function judgeStates({ slots }: MatchResult, asOf: Day, dueSoonDays: number): readonly Judged[] {
  return slots.map((slot) => ({ occurrence: slot.occurrence, state: stateOf(slot, asOf, dueSoonDays) }));
}

/**
 * Judges a plan as of a date.
 *
 * @param matched the records put to their occurrences, as seen on that date
 * @param only the one state whose occurrences are wanted; absent: all
 */
export function judge(
  plan: Plan,
  calendar: WorkCalendar,
  matched: MatchResult,
  asOf: Day,
  dueSoonDays: number,
  only?: State,
): Judgement {
  const yardstick = { climb: climber(plan.escalation, calendar, asOf), asOf };
  const assessments: Assessment[] = [];
  // Only what is past its effective due date can be overdue.
  const slots = only === 'overdue' ? matched.slotsDueBefore(asOf) : matched.slots;
  slots.forEach((slot) => {
    const state = stateOf(slot, asOf, dueSoonDays);
    if (only === undefined || state === only) assessments.push(assess(slot, state, yardstick));
  });
  const standing = (kind: 'ongoing' | 'unscheduled'): Judgement['ongoing'] =>
    plan.tasks
      .filter(({ when }) => when.kind === kind)
      .map((task) => ({ task, records: matched.standing.get(task) ?? [] }));
  return {
    plan,
    calendar,
    asOf,
    assessments: inOrder(plan, assessments),
    ongoing: standing('ongoing'),
    unscheduled: standing('unscheduled'),
  };
}

/** By effective due date, then by the plan, then by the unit. */
function inOrder(plan: Plan, assessments: readonly Assessment[]): readonly Assessment[] {
  const unitOrder = new Map(plan.units.map(({ name }, index) => [name, index]));
  const orderOf = (unit: string): number => unitOrder.get(unit) ?? unitOrder.size;
  const within = ({ occurrence: a }: Assessment, { occurrence: b }: Assessment): number =>
    a.task.order - b.task.order || orderOf(a.unit) - orderOf(b.unit) || compareText(a.id, b.id);
  // Of one day they are nearly always in order already, and a year has few days.
  const byDay = [...listsBy(assessments, ({ occurrence }) => occurrence.effectiveDue)].sort(([a], [b]) => a - b);
  return joined(byDay.map(([, ofDay]) => [...ofDay].sort(within)));
}
