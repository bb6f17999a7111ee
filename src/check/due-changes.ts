import { matchRecords } from '../match/match';
import type { Occurrence } from '../model/occurrence';
import type { Plan, Task } from '../model/plan';
import { leadUnits } from '../schedule/expand';
import { compareBy } from '../text/order';
import type { WorkCalendar } from '../time/work-calendar';

/** What became of a task's due dates since an earlier plan of the year. */
export interface TaskChange {
  /** The task as it was. */
  readonly before: Task;
  /** Absent where the plan has it no more. */
  readonly now: Task | undefined;
  readonly changes: readonly DueChange[];
}

/** An occurrence that has another due date, or may be left undone now, or, without a `now`, that is owed no more. */
export interface DueChange {
  readonly before: Occurrence;
  readonly now: Occurrence | undefined;
  /** Of this task the unit owes no other occurrence, so that records need not say which. */
  readonly isOnly: boolean;
}

/**
 * What became of the due dates of an earlier plan, task by task and unit by unit. Records are left aside: an extension says
 * why work came later, and moves no date of the plan. New tasks and occurrences change no old one; nor does a group that
 * gains a member. A duty that another unit leads now is compared with what that one owes; where fewer units lead it now,
 * the others owe it no more.
 *
 * @param calendar of both plans: a notice that came out in between is no change of theirs
 */
export function taskChanges(base: Plan, plan: Plan, calendar: WorkCalendar): readonly TaskChange[] {
  const then = new Expansion(base, calendar);
  const now = new Expansion(plan, calendar);
  return base.tasks.flatMap((before): readonly TaskChange[] => {
    const task = plan.tasks.find(({ id }) => id === before.id);
    if (task !== undefined && now.isUnclear(task)) return [];
    const units = leadUnits(base, before);
    const heirs = task === undefined ? undefined : heirsOf(units, leadUnits(plan, task));
    const changes = units.flatMap((unit) => {
      const heir = heirs?.get(unit);
      return compare(then.of(before, unit), task === undefined || heir === undefined ? [] : now.of(task, heir));
    });
    return task === undefined || changes.length > 0 ? [{ before, now: task, changes }] : [];
  });
}

/** What a plan comes to before anything is recorded. */
class Expansion {
  private readonly byTask = new Map<Task, Occurrence[]>();
  private readonly unclear: ReadonlySet<Task>;

  constructor(plan: Plan, calendar: WorkCalendar) {
    const { slots, repeated } = matchRecords(plan, calendar, [], { asOf: 0, knownAt: undefined });
    for (const task of plan.tasks) this.byTask.set(task, []);
    for (const { occurrence } of slots) this.byTask.get(occurrence.task)?.push(occurrence);
    this.unclear = new Set(repeated.map(({ task }) => task));
  }

  of(task: Task, unit: string): readonly Occurrence[] {
    return (this.byTask.get(task) ?? []).filter((each) => each.unit === unit);
  }

  /** Its occurrences cannot be told apart, which is told elsewhere. */
  isUnclear(task: Task): boolean {
    return this.unclear.has(task);
  }
}

/** The unit that owes now what each unit owed then: itself, or in order one that did not. Some may have none. */
function heirsOf(then: readonly string[], now: readonly string[]): ReadonlyMap<string, string | undefined> {
  const gained = now.filter((unit) => !then.includes(unit));
  const lost = then.filter((unit) => !now.includes(unit));
  return new Map(then.map((unit) => [unit, now.includes(unit) ? unit : gained[lost.indexOf(unit)]]));
}

/**
 * Occurrences are the same by their period. Where a `when` was rewritten they have other periods: as many as there were, or
 * more, are taken for the old ones in order; fewer are others, and the old ones are gone.
 */
function compare(before: readonly Occurrence[], now: readonly Occurrence[]): readonly DueChange[] {
  const byPeriod = new Map(now.map((each) => [each.period, each]));
  const added = inOrder(now.filter(({ period }) => !before.some((each) => each.period === period)));
  const gone = inOrder(before.filter(({ period }) => !byPeriod.has(period)));
  const heirs = new Map(gone.length <= added.length ? gone.map((each, index) => [each, added[index]]) : []);
  return before
    .map((each) => ({ before: each, now: byPeriod.get(each.period) ?? heirs.get(each) }))
    .map((each) => ({ ...each, isOnly: (each.now === undefined ? before : now).length === 1 }))
    .filter(({ before: { effectiveDue, times }, now: after }) => {
      return after?.effectiveDue !== effectiveDue || (after.times.min === 0 && times.min > 0);
    });
}

function inOrder(occurrences: readonly Occurrence[]): readonly Occurrence[] {
  return [...occurrences].sort(compareBy(({ due }) => due));
}
