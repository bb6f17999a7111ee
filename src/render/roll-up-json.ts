import type { Language } from '../diagnostic/language';
import { ranksOf } from '../rollup/ranks';
import { completionRateOf, occurrencesIn } from '../rollup/rate';
import type { Counts, NamedCounts, OrganisationCounts, PlanProblem, RollUp } from '../rollup/roll-up';
import { jsonPieces } from '../text/json-text';
import { formatDay } from '../time/civil-date';

/**
 * A roll-up for programs, piece by piece, in the shape of `schemas/output/rollup.schema.json`: all organisations and all
 * problems, however many. A key without a value is left out.
 *
 * @param year that of the plans
 * @param language of what is said about problems
 */
export function rollUpJsonPieces(rollUp: RollUp, year: number, language: Language): Iterable<string> {
  const { asOf, shard, plans, partly, uncounted, otherYears = 0, units, total, organisations } = rollUp;
  return jsonPieces({
    format: 1,
    year,
    asOf: formatDay(asOf),
    shard,
    provisional: rollUp.provisional,
    plans: { counted: plans, partly, uncounted, otherYears },
    units,
    totals: totalsObject(total),
    organisations: organisationObjects(organisations),
    worstUnits: rollUp.worstUnits.map(({ name, organisation, folder, counts }) => ({
      ...{ name, organisation, folder, totals: totalsObject(counts) },
    })),
    sections: rollUp.sections.map(namedObject),
    months: rollUp.months.map(namedObject),
    problems: rollUp.problems.map((problem) => problemObject(problem, language)),
  });
}

function* organisationObjects(organisations: readonly OrganisationCounts[]): Generator<object> {
  const ranks = ranksOf(organisations);
  for (const [index, { name, folder, plans, units, counts }] of organisations.entries()) {
    yield { name, folder, rank: ranks[index], plans, units, totals: totalsObject(counts) };
  }
}

/** What `status` says of one plan, and what the rate is made of: numbers add up, and rates do not. */
function totalsObject(counts: Counts): object {
  const { byState, counting, done } = counts;
  // Each by its name: there are tens of thousands, and at the end of a roll-up nothing else is left to do.
  const states: Counts['byState'] = {
    done: byState.done,
    'done-late': byState['done-late'],
    open: byState.open,
    'due-soon': byState['due-soon'],
    overdue: byState.overdue,
    upcoming: byState.upcoming,
    waived: byState.waived,
  };
  return {
    occurrences: occurrencesIn(counts),
    ...states,
    counting,
    countingDone: done,
    completionRate: completionRateOf(counts),
  };
}

function namedObject({ name, counts }: NamedCounts): object {
  return { name, totals: totalsObject(counts) };
}

function problemObject({ file, line, column, code, message, isCounted }: PlanProblem, language: Language): object {
  return { file, line, column, code, message: message[language], counted: isCounted ? 'partly' : 'no' };
}
