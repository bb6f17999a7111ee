import { UNDECIDED_UNIT, type Plan } from '../model/plan';
import { isCounting, isDone, type Judged } from '../status/totals';
import { compareBy } from '../text/order';
import { formatDay, type Day } from '../time/civil-date';
import { CountsSum, NamedSums } from './counts-sum';
import type { NamedCounts, PlanSummary } from './roll-up';

/** What a roll-up keeps of a judged plan. What it says of a unit is what `status` says of that unit alone. */
export function summarise(plan: Plan, judged: readonly Judged[], asOf: Day): PlanSummary {
  const [total, units, sections, months] = [new CountsSum(), new NamedSums(), new NamedSums(), new NamedSums()];
  // Many occurrences fall due on one day: its month is written once.
  const monthOf = new Map<Day, CountsSum>();
  for (const each of judged) {
    const { task, unit, effectiveDue } = each.occurrence;
    let month = monthOf.get(effectiveDue);
    if (month === undefined) {
      month = months.of(formatDay(effectiveDue).slice(0, -'-DD'.length));
      monthOf.set(effectiveDue, month);
    }
    const counting = isCounting(each, asOf);
    const done = isDone(each);
    units.of(unit).count(each.state, counting, done);
    sections.of(task.section.title).count(each.state, counting, done);
    month.count(each.state, counting, done);
  }
  for (const { counts } of sections.all) total.add(counts);
  const { organisation, title, year } = plan;
  return {
    organisation,
    title,
    year,
    total: total.counts,
    units: inOrderOf([...plan.units.map(({ name }) => name), UNDECIDED_UNIT], units.all),
    sections: inOrderOf(
      plan.sections.map((section) => section.title),
      sections.all,
    ),
    months: [...months.all].sort(compareBy(({ name }) => name)),
    provisional: judged.some(({ occurrence }) => occurrence.provisional),
  };
}

/** By the place of each name in a list; what is not in it comes last, as it came. */
function inOrderOf(names: readonly string[], named: readonly NamedCounts[]): readonly NamedCounts[] {
  const places = new Map<string, number>();
  names.forEach((name, index) => {
    if (!places.has(name)) places.set(name, index);
  });
  return [...named].sort(compareBy(({ name }) => places.get(name) ?? names.length));
}
