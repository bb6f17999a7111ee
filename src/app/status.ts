import type { Assessment, StandingTask, State } from '../model/assessment';
import type { Judgement } from '../model/judgement';
import { membersOf, type Task } from '../model/plan';
import type { StatusSheet } from '../render/status-sheet';
import { totalsOf } from '../status/totals';
import { isHelpedBy, isLedBy } from '../status/unit-share';
import type { Span } from '../time/period';

/** What to list; what is absent limits nothing. */
export interface StatusFilter {
  /** A unit, as lead; or a group, for each of its members. */
  readonly unit?: string;
  readonly state?: State;
  readonly stage?: string;
  /** A clause's label. */
  readonly clause?: string;
  /** The effective due date lies in it. */
  readonly period?: Span;
}

/** What is asked for, with totals: every figure is the length of a part of the list. */
export function viewStatus(judgement: Judgement, filter: StatusFilter): StatusSheet {
  const { plan } = judgement;
  const units = filter.unit === undefined ? undefined : membersOf(plan, filter.unit);
  const fits = judgement.assessments.filter((each) => fitsFilter(each, filter));
  const leads = ({ occurrence }: Assessment): boolean => units?.includes(occurrence.unit) ?? true;
  const helps = ({ occurrence }: Assessment): boolean => isHelpedBy(plan, occurrence.task, units ?? []);
  // Standing duties have no state, stage or date to be found by.
  const asksForDated = filter.state !== undefined || filter.stage !== undefined || filter.period !== undefined;
  const standing = (tasks: readonly StandingTask[]): readonly StandingTask[] =>
    asksForDated ? [] : tasks.filter(({ task }) => isInClause(task.clause.label, filter) && isLedByOne(task));
  return {
    ...viewOf(judgement, fits.filter(leads)),
    helping: units === undefined ? [] : fits.filter((each) => !leads(each) && helps(each)),
    ongoing: standing(judgement.ongoing),
    unscheduled: standing(judgement.unscheduled),
  };

  function isLedByOne(task: Task): boolean {
    return units === undefined || isLedBy(plan, task, units);
  }
}

function fitsFilter({ occurrence, state, stage }: Assessment, filter: StatusFilter): boolean {
  const { effectiveDue, task } = occurrence;
  return (
    (filter.state === undefined || state === filter.state) &&
    (filter.stage === undefined || stage?.stage === filter.stage) &&
    (filter.period === undefined || (filter.period.first <= effectiveDue && effectiveDue <= filter.period.last)) &&
    isInClause(task.clause.label, filter)
  );
}

function isInClause(label: string, { clause }: StatusFilter): boolean {
  return clause === undefined || label === clause;
}

const SETTLED: ReadonlySet<State> = new Set(['done', 'done-late', 'waived']);

/** What falls due within some days, both ends included, and is still to be done; what is allowed and not owed never does. */
export function viewDue(judgement: Judgement, span: Span): StatusSheet {
  const due = judgement.assessments.filter(({ occurrence, state }) => {
    const { effectiveDue, times } = occurrence;
    return !SETTLED.has(state) && times.min > 0 && span.first <= effectiveDue && effectiveDue <= span.last;
  });
  return viewOf(judgement, due);
}

/** What is late, longest overdue first: a judgement is in order of the effective due date. */
export function viewOverdue(judgement: Judgement): StatusSheet {
  return viewOf(
    judgement,
    judgement.assessments.filter(({ state }) => state === 'overdue'),
  );
}

function viewOf(judgement: Judgement, assessments: readonly Assessment[]): StatusSheet {
  const totals = totalsOf(assessments, judgement.asOf);
  return { judgement, assessments, helping: [], ongoing: [], unscheduled: [], totals };
}
