import { UNDECIDED_UNIT, type Plan } from '../model/plan';
import { isCounting, isDone, type Judged } from '../status/totals';
import type { Day } from '../time/civil-date';
import { CountsSum, NamedSums } from './counts-sum';
import { MonthSums } from './month-sums';
import type { PlanSummary } from './roll-up';

/** What a roll-up keeps of a judged plan. What it says of a unit is what `status` says of that unit alone. */
export function summarise(plan: Plan, judged: readonly Judged[], asOf: Day): PlanSummary {
  const [total, units, sections, months] = [new CountsSum(), new NamedSums(), new NamedSums(), new MonthSums()];
  for (const each of judged) {
    const { task, unit, effectiveDue } = each.occurrence;
    const counting = isCounting(each, asOf);
    const done = isDone(each);
    units.of(unit).count(each.state, counting, done);
    sections.of(task.section.title).count(each.state, counting, done);
    months.of(effectiveDue).count(each.state, counting, done);
  }
  const { organisation, title, year } = plan;
  const bySection = sections.inOrderOf(plan.sections.map((section) => section.title));
  for (const { counts } of bySection) total.add(counts);
  return {
    organisation,
    title,
    year,
    total,
    units: units.inOrderOf([...plan.units.map(({ name }) => name), UNDECIDED_UNIT]),
    sections: bySection,
    months: months.all,
    provisional: judged.some(({ occurrence }) => occurrence.provisional),
  };
}
