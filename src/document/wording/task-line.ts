import type { Assessment } from '../../model/assessment';
import { isGroup, membersOf, type Plan, type Task } from '../../model/plan';

/** One line of the paper: a task with all of its occurrences that stand in one part. */
export interface TaskLine {
  readonly plan: Plan;
  readonly task: Task;
  readonly assessments: readonly Assessment[];
}

/** One line a task, in the order in which the tasks first come. */
export function linesByTask(plan: Plan, assessments: readonly Assessment[]): readonly TaskLine[] {
  const byTask = grouped(assessments, ({ occurrence }) => occurrence.task.id);
  return [...byTask.values()].flatMap((ofTask) => {
    const [first] = ofTask;
    return first === undefined ? [] : [{ plan, task: first.occurrence.task, assessments: ofTask }];
  });
}

/** The ids of the occurrences that the line stands for. */
export function occurrenceIds({ assessments }: TaskLine): readonly string[] {
  return assessments.map(({ occurrence }) => occurrence.id);
}

/** The units of a line: the group's name where all of its members are concerned, else the units in the plan's order. */
export function unitsOf({ plan, task, assessments }: TaskLine): string {
  const concerned = new Set(assessments.map(({ occurrence }) => occurrence.unit));
  if (isGroup(plan, task.lead) && membersOf(plan, task.lead).every((member) => concerned.has(member))) return task.lead;
  const position = new Map(plan.units.map(({ name }, index) => [name, index]));
  return [...concerned].sort((a, b) => (position.get(a) ?? Infinity) - (position.get(b) ?? Infinity)).join('、');
}

/**
 * Says something of a line, unit by unit, and names the units only where they differ: `6月30日` where all have that day, else
 * `第一党支部、第三党支部，6月30日；第二党支部，7月15日`.
 *
 * @param say what holds for one unit, from its occurrences
 */
export function sayByUnit(line: TaskLine, say: (ofOneUnit: readonly Assessment[]) => string): string {
  const shares = sharesOf(line, say);
  const [only] = shares;
  return shares.length === 1 && only !== undefined ? only.text : joinParts(shares);
}

/** The same, with the units always named: `各支部，6月30日`. */
export function sayWithUnits(line: TaskLine, say: (ofOneUnit: readonly Assessment[]) => string): string {
  return joinParts(sharesOf(line, say));
}

/** A line taken apart: the occurrences of which the same is said, in the order in which they first come. */
export function partsOfLine(line: TaskLine, say: (assessment: Assessment) => string): readonly LinePart[] {
  return [...grouped(line.assessments, say)].map(([text, assessments]) => ({ part: { ...line, assessments }, text }));
}

/**
 * Puts a line together. Units that were named last are not named again: `第三党支部，8月31日到期；各支部，10月31日到期；11月30日到期`.
 */
export function joinParts(parts: readonly LinePart[]): string {
  const units = parts.map(({ part }) => unitsOf(part));
  return parts
    .map(({ text }, index) => (units[index] === units[index - 1] ? text : `${units[index]}，${text}`))
    .join('；');
}

/** Some occurrences of a line, and what is said of all of them. */
export interface LinePart {
  readonly part: TaskLine;
  readonly text: string;
}

/** The line taken apart into the units of which the same is said. */
export function sharesOf(line: TaskLine, say: (ofOneUnit: readonly Assessment[]) => string): readonly LinePart[] {
  const byUnit = grouped(line.assessments, ({ occurrence }) => occurrence.unit);
  const byText = grouped([...byUnit.values()], say);
  return [...byText].map(([text, units]) => ({ part: { ...line, assessments: units.flat() }, text }));
}

/** The items by key, keys and items in the order in which they first come. */
function grouped<K, T>(items: readonly T[], keyOf: (item: T) => K): ReadonlyMap<K, readonly T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}
