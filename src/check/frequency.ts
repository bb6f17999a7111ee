import type { Requirement } from '../model/baseline';
import type { Occurrence } from '../model/occurrence';
import type { Plan } from '../model/plan';
import { Recent } from '../text/recent';
import { contains, parsePeriod, periodsOfYear, type Span } from '../time/period';

/** A unit, and the periods of a year in which it owes a duty less often than it must. */
export interface Shortfall {
  readonly unit: string;
  /** The keys of the periods, in order; never empty. */
  readonly periods: readonly string[];
}

/**
 * Where units owe a duty too rarely. In each period of the plan's year that lies wholly within a unit's `from` and `until`,
 * the least counts of its occurrences are added up whose PERIOD lies in that period; their windows do not matter, for
 * `每月25日前` is monthly, and a review held early in the next quarter belongs to the quarter reviewed. A week lies where its
 * Thursday does.
 *
 * @param occurrences of all tasks that satisfy the requirement
 * @param units those that owe any of these tasks
 */
export function shortfallsOf(
  { every, times }: Pick<Requirement, 'every' | 'times'>,
  plan: Pick<Plan, 'year' | 'units'>,
  occurrences: readonly Occurrence[],
  units: readonly string[],
): readonly Shortfall[] {
  const year = periodsOfYear(every, plan.year);
  return units.flatMap((name) => {
    const unit = plan.units.find((each) => each.name === name);
    const limits = { first: unit?.from ?? -Infinity, last: unit?.until ?? Infinity };
    const own = occurrences.filter((each) => each.unit === name).map(owedOf);
    const lacking = year.filter((period) => contains(limits, period) && !isMet(period, own, times));
    return lacking.length === 0 ? [] : [{ unit: name, periods: lacking.map(({ key }) => key) }];
  });
}

/** Where an occurrence lies, and how often at least it is owed there. */
interface Owed {
  readonly span: Span;
  readonly min: number;
}

function owedOf({ period, every, times: { min } }: Occurrence): Owed {
  const span = spans.peek(period) ?? spans.get(period, () => spanOf(period));
  const thursday = span.first + 3;
  return { span: every === 'week' ? { first: thursday, last: thursday } : span, min };
}

/** Units owe one duty in the same periods, and duties one another's. */
const spans = new Recent<Span>(64);

function spanOf(period: string): Span {
  const span = parsePeriod(period);
  if (span === undefined) throw new RangeError(`${period} is no period`);
  return span;
}

/** Whether what is owed in a period comes to so many times at least. */
function isMet(period: Span, owed: readonly Owed[], times: number): boolean {
  let sum = 0;
  for (const { span, min } of owed) {
    if (contains(period, span)) sum += min;
    if (sum >= times) return true;
  }
  return sum >= times;
}
