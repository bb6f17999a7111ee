import { finding } from '../diagnostic/finding';
import { placeOfItem, type Task, type WhenItem } from '../model/plan';
import { within, type NamedPlace } from '../source/place';
import { KnownWords } from '../text/nearest';
import type { AfterRule } from '../time/when';
import type { Report } from './report';
import { circle } from './rules/circle';
import { followsNothing } from './rules/follows-nothing';
import { unknownTask } from './rules/unknown-task';

/**
 * The tasks without those whose `after` leads nowhere: to a task that is not there, that has no occurrences or no minimum,
 * or back to itself. What follows a task that is left out is left out too.
 *
 * @param tasks those that are sound so far
 * @param ids all ids that the plan gives, also to tasks that are unsound
 */
export function linkFollowUps(
  tasks: readonly Task[],
  ids: Pick<ReadonlyMap<string, unknown>, 'keys'>,
  report: Report,
): readonly Task[] {
  if (!tasks.some(followsAny)) return tasks; // as in most plans
  const byId = new Map(tasks.map((task) => [task.id, task]));
  const known = new KnownWords(ids.keys());
  for (const task of tasks) {
    task.when.items.forEach(({ after }, index) => {
      if (after !== undefined) reportTrigger(after, within(placeOfItem(task, index), 'after'), byId, known, report);
    });
  }
  const reachable = withReachableTriggers(tasks.filter((task) => report.isSound(task.place.path)));
  for (const found of circlesOf(tasks.filter((task) => !reachable.has(task)))) {
    // Each task of the circle waits for itself, so none of them is sound.
    for (const [index, task] of found.entries()) {
      report.add(finding(circle, within(task.place, 'when'), { ids: namesFrom(found, index) }));
    }
  }
  return tasks.filter((task) => reachable.has(task));
}

function reportTrigger(
  after: AfterRule,
  at: NamedPlace,
  byId: ReadonlyMap<string, Task>,
  ids: KnownWords,
  report: Report,
): void {
  const trigger = byId.get(after.task);
  if (!ids.has(after.task)) {
    report.add(finding(unknownTask, at, { id: after.task, nearest: ids.nearestTo(after.task) }));
  } else if (trigger !== undefined && trigger.when.kind !== 'owed') {
    report.add(finding(followsNothing, at, { id: after.task, reason: 'not-owed' }));
  } else if (trigger?.when.items.some(hasNoMinimum) === true) {
    report.add(finding(followsNothing, at, { id: after.task, reason: 'no-minimum' }));
  }
}

function hasNoMinimum({ windows, after }: WhenItem): boolean {
  return windows.some(({ times }) => times.min === 0) || after?.times.min === 0;
}

function followsAny({ when }: Task): boolean {
  return when.items.some(follows);
}

function follows({ after }: WhenItem): boolean {
  return after !== undefined;
}

function triggersOf(task: Task): readonly string[] {
  return task.when.items.flatMap(({ after }) => (after === undefined ? [] : [after.task]));
}

/** The tasks that follow only tasks of which the same is true: none of a circle, and none behind one that was left out. */
function withReachableTriggers(tasks: readonly Task[]): ReadonlySet<Task> {
  const followers = new Map<string, Task[]>();
  const missing = new Map(tasks.map((task) => [task, triggersOf(task).length]));
  for (const task of tasks) {
    for (const id of triggersOf(task)) {
      const known = followers.get(id);
      if (known === undefined) followers.set(id, [task]);
      else known.push(task);
    }
  }
  const reachable = tasks.filter((task) => missing.get(task) === 0);
  for (const task of reachable) {
    for (const follower of followers.get(task.id) ?? []) {
      const left = (missing.get(follower) ?? 0) - 1;
      missing.set(follower, left);
      if (left === 0) reachable.push(follower);
    }
  }
  return new Set(reachable);
}

/** Chains of `after` that come back to where they began, each once, beginning with its first task in the plan. */
function circlesOf(tasks: readonly Task[]): readonly (readonly Task[])[] {
  const byId = new Map(tasks.map((task) => [task.id, task]));
  const walked = new Set<Task>();
  const circles: (readonly Task[])[] = [];
  for (const start of tasks) {
    const trail: Task[] = [];
    let next: Task | undefined = start;
    while (next !== undefined && !walked.has(next)) {
      walked.add(next);
      trail.push(next);
      next = triggersOf(next).flatMap((id) => byId.get(id) ?? [])[0];
    }
    const from = next === undefined ? -1 : trail.indexOf(next);
    if (from >= 0) circles.push(trail.slice(from));
  }
  return circles;
}

const MOST_NAMES = 8;

/** A circle's names as seen from one of its tasks: `b → c → a → b`; of a long one only the first few. */
function namesFrom(found: readonly Task[], index: number): readonly string[] {
  const names = found.slice(index, index + MOST_NAMES).map(({ id }) => id);
  for (let next = 0; names.length < MOST_NAMES && next < index; next++) names.push(found[next]?.id ?? '');
  return [...names, ...(found.length > MOST_NAMES ? ['…'] : []), found[index]?.id ?? ''];
}
