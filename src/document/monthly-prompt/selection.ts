import type { Assessment, StandingTask } from '../../model/assessment';
import type { Judgement } from '../../model/judgement';
import type { Occurrence } from '../../model/occurrence';
import type { Task } from '../../model/plan';
import { civilOf, firstOfMonth, lastOfMonth, type Day } from '../../time/civil-date';
import { intersect, keyOfSpan, type Period, type Span } from '../../time/period';

/** Which occurrences and duties stand in which part of the paper. One occurrence may stand in several. */
export interface Selection {
  /** 一: from no weekly or monthly recurrence, and due in the month or opening in it. */
  readonly keyWork: readonly Assessment[];
  /** 一, closing lines: the same, opened before the month and due after it. */
  readonly inProgress: readonly Assessment[];
  /**
   * 二: from weekly or monthly recurrences, and due in the month, as the plan has it or in fact: what is the month's own stays
   * in it, though a rest day or an extension moves its due date behind the month.
   */
  readonly routine: readonly Assessment[];
  /** 二, its last paragraph: the standing duties that hold in the month. */
  readonly ongoing: readonly StandingTask[];
  /** 四: due or opening in the next month, without what stands in 二 already. */
  readonly preview: readonly Assessment[];
}

export function select(judgement: Judgement, month: Span): Selection {
  const outstanding = judgement.assessments.filter(isOutstanding);
  const routine = outstanding.filter(
    ({ occurrence }) =>
      recursWithinMonth(occurrence) && (isWithin(occurrence.due, month) || isWithin(occurrence.effectiveDue, month)),
  );
  const ofItsOwn = outstanding.filter(({ occurrence }) => !recursWithinMonth(occurrence));
  return {
    keyWork: ofItsOwn.filter(({ occurrence }) => isDueOrOpensIn(occurrence, month)),
    inProgress: ofItsOwn.filter(({ occurrence }) => spansBeyond(occurrence, month)),
    routine,
    ongoing: judgement.ongoing.filter(({ task }) => intersect(daysOf(task), month) !== undefined),
    preview: outstanding.filter(
      (each) => isDueOrOpensIn(each.occurrence, monthAfter(month)) && !routine.includes(each),
    ),
  };
}

/** 三: as of the date overdue, due soon or behind; longest overdue first, then by effective due date. */
export function selectPressing(judgement: Judgement): readonly Assessment[] {
  const pressing = judgement.assessments.filter(
    (assessment) =>
      isOutstanding(assessment) &&
      (assessment.state === 'overdue' || assessment.state === 'due-soon' || assessment.pace === 'behind'),
  );
  // The sort is stable, and the judgement is in order of effective due date already.
  return pressing.sort((a, b) => (b.daysLate ?? 0) - (a.daysLate ?? 0));
}

/** 配合事项: of what a unit helps with, what is due in the month or opens in it. */
export function selectHelping(helping: readonly Assessment[], month: Span): readonly Assessment[] {
  return helping.filter((each) => isOutstanding(each) && isDueOrOpensIn(each.occurrence, month));
}

export function monthAfter(month: Span): Period {
  const { year, month: number } = civilOf(month.first);
  const span = { first: firstOfMonth(year, number + 1), last: lastOfMonth(year, number + 1) };
  return { ...span, key: keyOfSpan(span) };
}

/** Not done and not waived. */
function isOutstanding({ state }: Assessment): boolean {
  return state !== 'done' && state !== 'done-late' && state !== 'waived';
}

function recursWithinMonth({ every }: Occurrence): boolean {
  return every === 'week' || every === 'month';
}

/** The days within which a task is owed at all. */
function daysOf({ from, until }: Task): Span {
  return { first: from ?? -Infinity, last: until ?? Infinity };
}

function isDueOrOpensIn({ opens, effectiveDue }: Occurrence, month: Span): boolean {
  return isWithin(effectiveDue, month) || isWithin(opens, month);
}

function spansBeyond({ opens, effectiveDue }: Occurrence, month: Span): boolean {
  return opens < month.first && effectiveDue > month.last;
}

function isWithin(day: Day, span: Span): boolean {
  return span.first <= day && day <= span.last;
}
