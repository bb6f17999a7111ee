import { matchRecords } from '../match/match';
import type { Occurrence } from '../model/occurrence';
import { isGroup, type Plan, type Task } from '../model/plan';
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

/** An occurrence that has another due date, or, without a `now`, that is owed no more. */
export interface DueChange {
  readonly before: Occurrence;
  readonly now: Occurrence | undefined;
  /** Of this task the unit owes no other occurrence, so that records need not say which. */
  readonly isOnly: boolean;
}

/**
 * What became of the due dates of an earlier plan, task by task and unit by unit. Records are left aside: an extension says
 * why work came later, and moves no date of the plan. New tasks and occurrences change no old one; nor does a group that
 * gains or loses a member. A duty that another unit leads now is compared with what that one owes.
 *
 * @param calendar of both plans: a notice that came out in between is no change of theirs
 */
export function taskChanges(base: Plan, plan: Plan, calendar: WorkCalendar): readonly TaskChange[] {
  const then = new Expansion(base, calendar);
  const now = new Expansion(plan, calendar);
  return base.tasks.flatMap((before): readonly TaskChange[] => {
    const task = plan.tasks.find(({ id }) => id === before.id);
    if (task !== undefined && now.isUnclear(task)) return [];
    const changes = leadUnits(base, before).flatMap((unit) => {
      const owed = then.of(before, unit);
      if (task === undefined) return compare(owed, []);
      const heir = heirOf(base, plan, { before, task, unit });
      return heir === undefined ? [] : compare(owed, now.of(task, heir));
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

/** The unit that owes now what a unit owed then; undefined where a group lost it as a member. */
function heirOf(
  base: Plan,
  plan: Plan,
  { before, task, unit }: { readonly before: Task; readonly task: Task; readonly unit: string },
): string | undefined {
  const units = leadUnits(plan, task);
  if (units.includes(unit)) return unit;
  return task.lead === before.lead && isGroup(base, before.lead) ? undefined : units[0];
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
    .filter((each) => each.now?.effectiveDue !== each.before.effectiveDue);
}

function inOrder(occurrences: readonly Occurrence[]): readonly Occurrence[] {
  return [...occurrences].sort(compareBy(({ due }) => due));
}
