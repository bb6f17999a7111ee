import type { Clause, Plan, Task } from '../../model/plan';
import { likeness } from '../../text/likeness';
import { compareBy } from '../../text/order';

/** A title as alike as this tells a task; one less alike does where the quote is nearly the same. */
const LIKE_TITLE = 0.6;
const LIKE_TITLE_WITH_QUOTE = 0.3;
const LIKE_QUOTE = 0.9;

/**
 * The task of now that each task of then is: the one of its id; where neither plan has the other's id, the one of the same
 * clause that is most like it by its title and quote.
 *
 * @param clauses the clause of now that each clause of then is
 */
export function sameTasks(before: Plan, now: Plan, clauses: ReadonlyMap<Clause, Clause>): ReadonlyMap<Task, Task> {
  const byId = new Map(now.tasks.map((task) => [task.id, task]));
  const same = new Map<Task, Task>();
  for (const then of before.tasks) {
    const task = byId.get(then.id);
    if (task !== undefined) same.set(then, task);
  }
  const taken = new Set(same.values());
  for (const { then, task } of pairsByLikeness(before, now, { same, taken, clauses })) {
    if (same.has(then) || taken.has(task)) continue;
    same.set(then, task);
    taken.add(task);
  }
  return same;
}

interface Found {
  readonly same: ReadonlyMap<Task, Task>;
  readonly taken: ReadonlySet<Task>;
  readonly clauses: ReadonlyMap<Clause, Clause>;
}

/** Tasks that may be the same, the most alike first. */
function pairsByLikeness(
  before: Plan,
  now: Plan,
  { same, taken, clauses }: Found,
): readonly { readonly then: Task; readonly task: Task }[] {
  const free = now.tasks.filter((task) => !taken.has(task));
  const pairs = before.tasks
    .filter((then) => !same.has(then))
    .flatMap((then) =>
      free
        .filter(({ clause }) => clauses.get(then.clause) === clause)
        .map((task) => ({ then, task, likeness: likenessOf(then, task) })),
    );
  return pairs
    .filter((pair) => pair.likeness > 0)
    .sort(
      compareBy(
        (pair) => -pair.likeness,
        ({ then }) => then.order,
        ({ task }) => task.order,
      ),
    );
}

/** 0 where they are too little alike to be one task. */
function likenessOf(then: Task, task: Task): number {
  const titles = likeness(then.title, task.title);
  if (titles >= LIKE_TITLE) return titles;
  const quotes = then.quote === undefined || task.quote === undefined ? 0 : likeness(then.quote, task.quote);
  return titles >= LIKE_TITLE_WITH_QUOTE && quotes >= LIKE_QUOTE ? titles : 0;
}
