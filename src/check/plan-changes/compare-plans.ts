import { NOTHING, type LeftOut } from '../../load/left-out';
import type { Plan, Task } from '../../model/plan';
import { isAgreed } from '../agreed-changes';
import type { CheckContext } from '../check-rule';
import { taskChanges, type DueChange } from '../due-changes';
import { dateChange } from './date-changes';
import type { Agreement, DroppedTask, PlanChanges, TaskChanges, UnitChanges } from './plan-changes';
import { sameOutline } from './same-outline';
import { sameTasks } from './same-tasks';
import { nameChange, nameNow, unitChanges } from './unit-changes';
import { changesOf, headOf, othersOfTask, wordsOfTask } from './value-changes';

export interface ComparisonRequest {
  readonly before: Plan;
  /**
   * The plan of then with its dates as they would be by the year of now; the plan itself where the year is the same. Both
   * plans are read by one calendar.
   */
  readonly base: Plan;
  /** What could not be read then: it is not called new now. */
  readonly leftOut?: LeftOut;
  /** The plan of now, with what its records say. */
  readonly context: CheckContext;
}

/** What changed between two plans: by what they say and by the days that this comes to. */
export function comparePlans(request: ComparisonRequest): PlanChanges {
  const { before, base, context, leftOut = NOTHING } = request;
  const { plan: now } = context;
  const { changes: outline, clauses } = sameOutline(before, now);
  const same = sameTasks(before, now, clauses);
  const units = unitChanges(before, now, same);
  const dates = new DueDates(request, same);
  const kept = new Set(same.values());
  return {
    before,
    now,
    added: now.tasks.filter((task) => !kept.has(task) && !leftOut.tasks.has(task.id)),
    dropped: before.tasks
      .filter((task) => !same.has(task) && !context.leftOut.tasks.has(task.id))
      .map((task): DroppedTask => ({ task, agreement: dates.of(task) })),
    changed: [...same].flatMap(([then, task]) => {
      const isMoved = (clauses.get(then.clause) ?? then.clause) !== task.clause;
      const moved = dates.byIdsOfNow(then);
      const change = dateChange({ written: then, before: moved, now: task, agreement: dates.of(then) });
      const isSameYear = before.year === now.year;
      const changed = {
        ...changesOfTask(isSameYear ? then : ofThisYear(then, task), task, units),
        before: then,
        isMoved,
        dates: change,
      };
      return hasChanged(changed) ? [changed] : [];
    }),
    units,
    outline,
    head: headChanges(before, base, now),
  };
}

/** Of another year's plan, the title and the days are compared as that year would have them; its document is another. */
function headChanges(before: Plan, base: Plan, now: Plan): PlanChanges['head'] {
  const isSameYear = before.year === now.year;
  return changesOf(headOf(base), headOf(now)).filter(({ key }) => isSameYear || (key !== 'source' && key !== 'number'));
}

/**
 * A task of another year's plan without what rests on that year's document: words that only one of the plans quotes, and that
 * it was given during the year.
 */
function ofThisYear(then: Task, now: Task): Task {
  const isQuotedByBoth = then.quote !== undefined && now.quote !== undefined;
  return { ...then, quote: isQuotedByBoth ? then.quote : now.quote, added: now.added };
}

function changesOfTask(before: Task, now: Task, units: UnitChanges): Omit<TaskChanges, 'isMoved' | 'dates'> {
  const led = nameNow(before.lead, units);
  const helping = before.with.map((name) => nameNow(name, units));
  return {
    before,
    now,
    isRenumbered: before.id !== now.id,
    lead: led === now.lead ? undefined : { before: before.lead, now: now.lead },
    with: nameChange(helping, now.with),
    words: changesOf(wordsOfTask(before), wordsOfTask(now)),
    others: changesOf(othersOfTask(before), othersOfTask(now)),
  };
}

function hasChanged({ isRenumbered, isMoved, dates, lead, with: helpers, words, others }: TaskChanges): boolean {
  const differs = [dates, lead, helpers].some((each) => each !== undefined);
  return isRenumbered || isMoved || differs || words.length + others.length > 0;
}

/** What became of the due dates, and whether the records account for it. */
class DueDates {
  private readonly changes: ReadonlyMap<string, readonly DueChange[]>;
  private readonly base: Plan;
  private readonly isSameYear: boolean;

  constructor(
    { before, base, context }: ComparisonRequest,
    private readonly same: ReadonlyMap<Task, Task>,
  ) {
    this.isSameYear = before.year === context.plan.year;
    this.base = this.renumbered(base);
    const found = this.isSameYear ? taskChanges(this.base, context.plan, context.calendar) : [];
    this.changes = new Map(found.map((task) => [task.before.id, task.changes]));
    this.isAgreed = (change) => isAgreed(change, this.base, context);
  }

  private readonly isAgreed: (change: DueChange) => boolean;

  /** The plan of then with the ids that its tasks have now: records name those, and so do follow-ups. */
  private renumbered(base: Plan): Plan {
    const ids = new Map([...this.same].map(([then, task]) => [then.id, task.id]));
    const idOf = (id: string): string => ids.get(id) ?? id;
    if ([...ids].every(([then, id]) => then === id)) return base;
    const tasks = base.tasks.map((task) => {
      const items = task.when.items.map((item) =>
        item.after === undefined ? item : { ...item, after: { ...item.after, task: idOf(item.after.task) } },
      );
      return { ...task, id: idOf(task.id), when: { ...task.when, items } };
    });
    return { ...base, tasks };
  }

  /** A task of then as {@link renumbered} has it. */
  byIdsOfNow(task: Task): Task {
    const id = this.same.get(task)?.id ?? task.id;
    return this.base.tasks.find((each) => each.order === task.order && each.id === id) ?? task;
  }

  /** @param task of then */
  of(task: Task): Agreement | undefined {
    if (!this.isSameYear) return undefined;
    const changes = this.changes.get(this.same.get(task)?.id ?? task.id) ?? [];
    return {
      agreed: changes.filter((change) => this.isAgreed(change)),
      open: changes.filter((change) => !this.isAgreed(change)),
    };
  }
}
