import type { Assessment } from '../model/assessment';
import type { Plan } from '../model/plan';
import type { Slot } from '../match/slot';
import type { Day } from '../time/civil-date';
import type { WorkCalendar } from '../time/work-calendar';
import { climb } from './ladder';
import { behindSince, hasPace, paceOn } from './pace';
import { lightOf, stateOf } from './state';

/** How many days before its due date an occurrence is due soon (临期), unless told. */
export const DUE_SOON_DAYS = 7;

/** States that are settled: no stage, no pace. */
const SETTLED: ReadonlySet<string> = new Set(['done', 'done-late', 'waived']);

/** Judges one occurrence as of a date. */
export function assess(plan: Plan, calendar: WorkCalendar, slot: Slot, asOf: Day, dueSoonDays: number): Assessment {
  const { occurrence, count, doneOn, records, progress, takenBack, agreementsTakenBack } = slot;
  const state = stateOf(slot, asOf, dueSoonDays);
  const pace = hasPace(occurrence) && !SETTLED.has(state) && state !== 'upcoming' ? paceOn(slot, asOf) : undefined;
  const climbs = !SETTLED.has(state) && occurrence.times.min > 0;
  const since = pace === 'behind' ? behindSince(slot, asOf) : undefined;
  const standing = climbs ? climb(plan.escalation, occurrence, calendar, asOf, since) : undefined;
  return {
    occurrence,
    state,
    light: lightOf(state, pace, occurrence.task.soft),
    pace,
    count,
    doneOn,
    daysLate: state === 'overdue' ? asOf - occurrence.effectiveDue : undefined,
    stage: standing?.stage,
    nextStage: standing?.next,
    records,
    progress,
    takenBack,
    agreementsTakenBack,
  };
}
