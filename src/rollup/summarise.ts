import type { Judgement } from '../model/judgement';
import { UNDECIDED_UNIT } from '../model/plan';
import { completionOf } from '../status/totals';
import { compareBy } from '../text/order';
import { formatDay } from '../time/civil-date';
import { CountsSum, NamedSums } from './counts-sum';
import type { NamedCounts, PlanSummary } from './roll-up';

/** What a roll-up keeps of a judged plan. What it says of a unit is what `status` says of that unit alone. */
export function summarise({ plan, assessments, asOf }: Judgement): PlanSummary {
  const completion = completionOf(assessments, asOf);
  const counting = new Set(completion.counting);
  const done = new Set(completion.done);
  const [total, units, sections, months] = [new CountsSum(), new NamedSums(), new NamedSums(), new NamedSums()];
  for (const each of assessments) {
    const { task, unit, effectiveDue } = each.occurrence;
    const month = formatDay(effectiveDue).slice(0, -'-DD'.length);
    for (const sum of [total, units.of(unit), sections.of(task.section.title), months.of(month)]) {
      sum.count(each.state, counting.has(each), done.has(each));
    }
  }
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
    provisional: assessments.some(({ occurrence }) => occurrence.provisional),
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
