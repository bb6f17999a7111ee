import type { Assessment } from '../../model/assessment';
import { listsBy } from '../../match/lists-by';
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
  /** What the unit owes of it. */
  readonly assessments: readonly Assessment[];
}

/**
 * The duties of each unit that has any, in the plan's order, those that nobody leads yet last.
 *
 * @param asked only these units, and these also where they have none
 */
export function dutiesByUnit(judgement: Judgement, asked: readonly string[] | undefined): readonly UnitDuties[] {
  const { plan } = judgement;
  const owed = listsBy(judgement.assessments, ({ occurrence: { task, unit } }) => `${task.id}/${unit}`);
  const units = asked ?? [
    ...plan.units.map(({ name }) => name).filter((name) => name !== UNDECIDED_UNIT),
    UNDECIDED_UNIT,
  ];
  const all = units.map((unit) => dutiesOf(plan, unit, (task) => owed.get(`${task.id}/${unit}`) ?? []));
  return asked === undefined ? all.filter(({ led, helped }) => led.length + helped.length > 0) : all;
}

function dutiesOf(plan: Plan, unit: string, owedOf: (task: Task) => readonly Assessment[]): UnitDuties {
  const led = plan.tasks.filter((task) => isLedBy(plan, task, [unit]));
  return {
    unit,
    led: led.map((task) => ({ task, assessments: owedOf(task) })),
    helped: plan.tasks.filter((task) => !led.includes(task) && isHelpedBy(plan, task, [unit])),
  };
}
