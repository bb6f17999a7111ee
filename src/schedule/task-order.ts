import type { Task, WhenItem } from '../model/plan';

/** Tasks in an order in which each stands behind those it follows (`after`); otherwise the plan's order. Circles are none. */
export function inTriggerOrder(tasks: readonly Task[]): readonly Task[] {
  if (!tasks.some(followsSome)) return tasks;
  const byId = new Map(tasks.map((task) => [task.id, task]));
  const ordered = new Set<Task>();
  for (const task of tasks) {
    // Chains may be as long as a plan, so what waits for its triggers is kept in a list and not on the stack.
    const waiting = [task];
    for (let next = waiting.at(-1); next !== undefined; next = waiting.at(-1)) {
      const ahead = triggersOf(next, byId).filter((trigger) => !ordered.has(trigger));
      if (ahead.length > 0) {
        waiting.push(...ahead.reverse());
      } else {
        ordered.add(next);
        waiting.pop();
      }
    }
  }
  return [...ordered];
}

/** Whether some of what is owed of a task follows another. */
export function followsSome({ when }: Task): boolean {
  return when.items.some(isFollowUp);
}

function isFollowUp({ after }: WhenItem): boolean {
  return after !== undefined;
}

function triggersOf(task: Task, byId: ReadonlyMap<string, Task>): Task[] {
  return task.when.items.flatMap(({ after }) => (after === undefined ? [] : (byId.get(after.task) ?? [])));
}
