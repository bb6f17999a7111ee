import type { Day } from '../time/civil-date';
import type { WorkCalendar } from '../time/work-calendar';
import type { Assessment, StandingTask } from './assessment';
import type { Plan } from './plan';

/** A plan judged as of a date: all that status lists and papers are made from. */
export interface Judgement {
  readonly plan: Plan;
  readonly calendar: WorkCalendar;
  readonly asOf: Day;
  /** In order of effective due date, then of the plan, then of the unit. */
  readonly assessments: readonly Assessment[];
  readonly ongoing: readonly StandingTask[];
  readonly unscheduled: readonly StandingTask[];
}
