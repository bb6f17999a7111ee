import { compareBy } from '../text/order';
import { ownText } from '../text/own-text';
import type { Day } from '../time/civil-date';
import { CountsSum, NamedSums, occurrencesOf } from './counts-sum';
import { OrganisationLines } from './organisation-lines';
import type { NamedCounts, PlanProblem, PlanSummary, RollUp, RollUpPart, UnitCounts } from './roll-up';
import { compareWorst, Foremost } from './worst';

/** What came of one plan. */
export interface CountedPlan {
  /** Absent where nothing of the plan could be counted. */
  readonly summary: PlanSummary | undefined;
  /** Whether all of it was counted. */
  readonly isWhole: boolean;
  readonly problems: readonly PlanProblem[];
}

export interface RollUpWishes {
  readonly asOf: Day;
  readonly shard: RollUp['shard'];
  /** How many of the worst units are wanted. */
  readonly worstUnits: number;
}

/** Adds plans up. It holds a line for each organisation, and what is wrong; the order of adding makes no difference. */
export class RollUpSum {
  private readonly total = new CountsSum();
  private readonly sections = new NamedSums();
  private readonly months = new NamedSums();
  private readonly organisations = new OrganisationLines();
  private readonly worstUnits: Foremost<UnitCounts>;
  private readonly problems = new Map<string, PlanProblem>();
  private readonly plans = { counted: 0, partly: 0, uncounted: 0, ofOtherYears: 0 };
  private provisional = false;

  constructor(private readonly wishes: RollUpWishes) {
    this.worstUnits = new Foremost<UnitCounts>(wishes.worstUnits, compareWorst);
  }

  /**
   * Adds all plans of the organisations that lie in a folder, at once: so nothing needs to be held of their units.
   *
   * @param folder as shown; no folder comes twice
   */
  add(folder: string, plans: readonly CountedPlan[]): void {
    const byOrganisation = new Map<string, PlanSummary[]>();
    for (const { summary, isWhole, problems } of plans) {
      problems.forEach((problem) => {
        this.tell(problem);
      });
      if (summary === undefined) this.plans.uncounted++;
      else {
        this.plans.counted++;
        if (!isWhole) this.plans.partly++;
        byOrganisation.set(summary.organisation, [...(byOrganisation.get(summary.organisation) ?? []), summary]);
      }
    }
    byOrganisation.forEach((summaries, organisation) => {
      this.addOrganisation(folder, organisation, summaries);
    });
  }

  /** Adds what plans of other folders have been added up to. */
  addAll(part: RollUpPart): void {
    this.plans.counted += part.plans;
    this.plans.partly += part.partly;
    this.plans.uncounted += part.uncounted;
    this.plans.ofOtherYears += part.otherYears ?? 0;
    this.total.add(part.total);
    this.sections.addAll(part.sections);
    this.months.addAll(part.months);
    this.provisional ||= part.provisional;
    for (const each of part.organisations) this.organisations.add(each);
    for (const each of part.worstUnits) this.worstUnits.add(each);
    for (const each of part.problems) this.tell(each);
  }

  /** What is wrong with a file that several plans need is told by each of them, and once here: counted, if by any. */
  private tell(problem: PlanProblem): void {
    const { file, line, column, code, message } = problem;
    const key = [file, line, column, code, message.zh].join('\n');
    if (problem.isCounted || !this.problems.has(key)) this.problems.set(key, problem);
  }

  /** A plan that was left out, for it is of another year. */
  leaveOut(): void {
    this.plans.ofOtherYears++;
  }

  private addOrganisation(folder: string, organisation: string, summaries: readonly PlanSummary[]): void {
    for (const { sections, months, provisional } of summaries) {
      this.sections.addAll(sections);
      this.months.addAll(months);
      this.provisional ||= provisional;
    }
    const { total, units } = together(summaries);
    this.total.add(total);
    for (const { name, counts } of units) this.worstUnits.add({ name, counts, organisation, folder });
    this.organisations.add({
      name: ownText(organisation),
      folder,
      counts: total,
      plans: summaries.length,
      units: units.length,
    });
  }

  finish(): RollUp {
    const { asOf, shard } = this.wishes;
    const { counted, partly, uncounted, ofOtherYears } = this.plans;
    const organisations = [...this.organisations.all];
    return {
      asOf,
      shard,
      plans: counted,
      partly,
      uncounted,
      ...(ofOtherYears === 0 ? {} : { otherYears: ofOtherYears }),
      units: organisations.reduce((sum, { units }) => sum + units, 0),
      total: this.total,
      organisations: organisations.sort(compareWorst),
      worstUnits: this.worstUnits.inOrder,
      sections: [...this.sections.all].sort(
        compareBy<NamedCounts>(
          ({ counts }) => -occurrencesOf(counts),
          ({ name }) => name,
        ),
      ),
      months: [...this.months.all].sort(compareBy<NamedCounts>(({ name }) => name)),
      problems: [...this.problems.values()].sort(inOrderOfPlaces),
      provisional: this.provisional,
    };
  }
}

/** What the plans of an organisation come to. Most have one, and it says so itself. */
function together(summaries: readonly PlanSummary[]): Pick<PlanSummary, 'total' | 'units'> {
  const [only] = summaries;
  if (only !== undefined && summaries.length === 1) return only;
  const [total, units] = [new CountsSum(), new NamedSums()];
  for (const summary of summaries) {
    total.add(summary.total);
    units.addAll(summary.units);
  }
  return { total, units: units.all };
}

const inOrderOfPlaces = compareBy<PlanProblem>(
  ({ file }) => file,
  ({ line }) => line ?? 0,
  ({ column }) => column ?? 0,
  ({ code }) => code ?? '',
  ({ message }) => message.zh,
);
