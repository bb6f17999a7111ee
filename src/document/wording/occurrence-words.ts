import type { Assessment } from '../../model/assessment';
import type { Occurrence } from '../../model/occurrence';
import { UNDECIDED_UNIT, type Plan, type Task } from '../../model/plan';
import { listsBy } from '../../match/lists-by';
import { compareBy } from '../../text/order';
import { withoutStop } from './agreement-words';
import { dateRange, shortDate } from './chinese-date';
import { periodNameOf } from './period-name';

/** More dates than these are said as a stretch. */
const MOST_DATES_SAID = 3;

/** A task, and which of its periods where it has several in a year: `召开党小组会（8月）`. */
export function occurrenceName({ task, every, period }: Occurrence, year: number): string {
  const title = withoutStop(task.title);
  return every === undefined || every === 'year' ? title : `${title}（${periodNameOf(period, year)}）`;
}

/** Due dates, each once: `8月31日、9月30日`; of many the first and the last: `1月9日至5月29日`. At least one. */
export function dueDates(assessments: readonly Assessment[], year: number): string {
  return datesText(
    assessments.map(({ occurrence }) => occurrence.effectiveDue),
    year,
  );
}

/** Whether {@link dueDates} says only the first and the last: what is done between them would seem to be meant as well. */
export function isStretch(assessments: readonly Assessment[]): boolean {
  return new Set(assessments.map(({ occurrence }) => occurrence.effectiveDue)).size > MOST_DATES_SAID;
}

/** Days in their order, each once, as {@link dueDates} says them. At least one. */
export function datesText(days: readonly number[], year: number, most = MOST_DATES_SAID): string {
  const distinct = [...new Set(days)].sort((a, b) => a - b);
  const [first = 0, last = first] = [distinct[0], distinct.at(-1)];
  if (distinct.length > most) return dateRange(first, last, year);
  return distinct.map((day) => shortDate(day, year)).join('、');
}

/** A whole number, or the smallest and the largest of several: `32`, `32至62`. At least one. */
export function rangeText(numbers: readonly number[]): string {
  const [least, most] = [Math.min(...numbers), Math.max(...numbers)];
  return least === most ? String(least) : `${least}至${most}`;
}

/** Occurrences of one task that one unit owes. */
export interface TaskOfUnit {
  readonly unit: string;
  readonly task: Task;
  readonly assessments: readonly Assessment[];
}

/** Occurrences by unit in the plan's order, what has no unit yet last, and for each unit by task as they first come. */
export function byUnitAndTask(plan: Plan, assessments: readonly Assessment[]): readonly TaskOfUnit[] {
  const positions = new Map(plan.units.map(({ name }, index) => [name, index]));
  const position = (unit: string): number =>
    (unit === UNDECIDED_UNIT ? undefined : positions.get(unit)) ?? positions.size;
  const units = [...listsBy(assessments, ({ occurrence }) => occurrence.unit)];
  units.sort(compareBy(([unit]) => position(unit)));
  return units.flatMap(([unit, ofUnit]) =>
    [...listsBy(ofUnit, ({ occurrence }) => occurrence.task)].map(([task, ofTask]) => ({
      unit,
      task,
      assessments: ofTask,
    })),
  );
}
