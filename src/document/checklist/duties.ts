import type { Judgement } from '../../model/judgement';
import { UNDECIDED_UNIT, type Plan, type Task } from '../../model/plan';
import { isHelpedBy, isLedBy } from '../../status/unit-share';

/** What one unit has to do in the year. */
export interface UnitDuties {
  readonly unit: string;
  /** In the plan's order, standing and unscheduled ones included. */
  readonly led: readonly DutyOfUnit[];
  /** What it helps with and does not lead. */
  readonly helped: readonly Task[];
}

export interface DutyOfUnit {
  readonly task: Task;
  /** The ids of the unit's occurrences. */
  readonly occurrences: readonly string[];
}

/**
 * The duties of each unit that has any, in the plan's order, those that nobody leads yet last.
 *
 * @param asked only these units, and these also where they have none
 */
export function dutiesByUnit(judgement: Judgement, asked: readonly string[] | undefined): readonly UnitDuties[] {
  const { plan } = judgement;
  const ids = occurrenceIds(judgement);
  const units = asked ?? [
    ...plan.units.map(({ name }) => name).filter((name) => name !== UNDECIDED_UNIT),
    UNDECIDED_UNIT,
  ];
  const all = units.map((unit) => dutiesOf(plan, unit, (task) => ids.get(`${task.id}/${unit}`) ?? []));
  return asked === undefined ? all.filter(({ led, helped }) => led.length + helped.length > 0) : all;
}

function dutiesOf(plan: Plan, unit: string, idsOf: (task: Task) => readonly string[]): UnitDuties {
  const led = plan.tasks.filter((task) => isLedBy(plan, task, [unit]));
  return {
    unit,
    led: led.map((task) => ({ task, occurrences: idsOf(task) })),
    helped: plan.tasks.filter((task) => !led.includes(task) && isHelpedBy(plan, task, [unit])),
  };
}

function occurrenceIds({ assessments }: Judgement): ReadonlyMap<string, readonly string[]> {
  const ids = new Map<string, string[]>();
  for (const { occurrence } of assessments) {
    const key = `${occurrence.task.id}/${occurrence.unit}`;
    ids.set(key, [...(ids.get(key) ?? []), occurrence.id]);
  }
  return ids;
}
