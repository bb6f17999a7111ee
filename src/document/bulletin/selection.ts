import type { Assessment } from '../../model/assessment';
import type { Judgement } from '../../model/judgement';
import { UNDECIDED_UNIT } from '../../model/plan';
import { scoreUnits, type Scores } from '../../status/score';
import type { Day } from '../../time/civil-date';
import { intersect, type Period, type Span } from '../../time/period';
import { tallyOf, type Tally } from '../wording/tally';

export interface BulletinRequest {
  readonly judgement: Judgement;
  /** Last year's plan, judged as of the same date, where it lies beside this one. */
  readonly lastYear?: Judgement | undefined;
  /** A quarter or a half-year. */
  readonly period: Period;
}

/**
 * What a bulletin tells, and where.
 *
 * Of the period is what has its EFFECTIVE due date in it, as with scores: an extension moves an occurrence from one
 * period to the next, and it is counted once, where it is due now. What was extended out of the period, and what was
 * waived, is told one by one but neither owed nor scored; what was extended into it is owed here and told, so that nobody
 * looks for it in vain where it was due at first; what was extended within it is told likewise, since it explains why
 * something late is called done on time. What is not due yet is owed, and stands apart as 未到期: neither the rate
 * nor a score knows it.
 */
export interface Selection {
  readonly period: Period;
  readonly asOf: Day;
  readonly tally: Tally;
  readonly extendedInto: readonly Assessment[];
  readonly extendedBeyond: readonly Assessment[];
  readonly extendedWithin: readonly Assessment[];
  /** Of what is owed in the period, that which has no unit yet (待明确). */
  readonly undecided: readonly Assessment[];
  /** 欠进度: fewer times done than the days gone by ask for, in a window that the period has a part of. */
  readonly behind: readonly Assessment[];
  /** Due before the period and still not done. In the figures of the period it was due in, but nobody may forget it. */
  readonly stillOverdue: readonly Assessment[];
  /** The same of last year's plan. */
  readonly leftFromLastYear: readonly Assessment[];
  readonly scores: Scores;
}

export function select({ judgement, lastYear, period }: BulletinRequest): Selection {
  const { assessments, asOf } = judgement;
  const ofPeriod = assessments.filter(({ occurrence }) => isWithin(occurrence.effectiveDue, period));
  const tally = tallyOf(ofPeriod, asOf);
  const extended = tally.owed.filter(isExtended);
  return {
    period,
    asOf,
    tally,
    extendedInto: extended.filter(({ occurrence }) => !isWithin(occurrence.due, period)),
    extendedWithin: extended.filter(({ occurrence }) => isWithin(occurrence.due, period)),
    extendedBeyond: assessments.filter(
      (each) =>
        isExtended(each) &&
        each.state !== 'waived' &&
        isWithin(each.occurrence.due, period) &&
        each.occurrence.effectiveDue > period.last,
    ),
    undecided: tally.owed.filter(({ occurrence }) => occurrence.unit === UNDECIDED_UNIT),
    behind: assessments.filter(
      ({ pace, state, occurrence: { opens, effectiveDue } }) =>
        pace === 'behind' && state !== 'overdue' && meets({ first: opens, last: effectiveDue }, period),
    ),
    stillOverdue: overdueBefore(assessments, period),
    leftFromLastYear: overdueBefore(lastYear?.assessments ?? [], period),
    scores: scoreUnits(judgement, period),
  };
}

function overdueBefore(assessments: readonly Assessment[], { first }: Span): readonly Assessment[] {
  return assessments.filter(({ state, occurrence }) => state === 'overdue' && occurrence.effectiveDue < first);
}

function isExtended({ occurrence }: Assessment): boolean {
  return occurrence.extension !== undefined;
}

function isWithin(day: Day, { first, last }: Span): boolean {
  return first <= day && day <= last;
}

function meets(a: Span, b: Span): boolean {
  return intersect(a, b) !== undefined;
}
