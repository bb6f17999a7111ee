import type { Plan, Task } from '../model/plan';
import type { Timetable } from './timetable';

/** What one unit owes of a task, before records are looked at. */
export interface Owed {
  readonly plan: Plan;
  readonly task: Task;
  readonly unit: string;
  readonly timetable: Timetable;
  /** The periods that are waived because all that they follow is. */
  readonly waivedWithTrigger: ReadonlySet<string>;
}
