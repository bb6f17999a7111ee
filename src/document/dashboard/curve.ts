import type { Assessment } from '../../model/assessment';
import type { Judgement } from '../../model/judgement';
import type { Day } from '../../time/civil-date';
import type { Span } from '../../time/period';
import { shortDate } from '../wording/chinese-date';
import type { ListMaker } from './counted-list';
import type { Curve, CurvePoint, CurveRow } from './dashboard';
import { dayWithin, monthsIn, shownSpan } from './year-span';

/** What is due, what an even pace would have brought, and what was done, day by day. */
export function curveOf(judgement: Judgement, lists: ListMaker): Curve {
  const { plan, asOf } = judgement;
  const owed = judgement.assessments.filter(({ state, occurrence }) => state !== 'waived' && occurrence.times.min > 0);
  const span = shownSpan(plan.year, judgement.assessments);
  const months = monthsIn(span);
  return {
    span,
    months,
    points: pointsOf(owed, span, asOf),
    total: owed.length,
    today: dayWithin(asOf, span),
    rows: daysToTell(
      months.map(({ first }) => first),
      span,
      asOf,
    ).map((day) => rowOf(owed, day, { asOf, year: plan.year }, lists)),
  };
}

/** The parts that a window's work is counted in, so that only integers are added. */
const PARTS = 1_000_000;

/**
 * How many should have been done by the end of a day, if the work on each were spread evenly over the days of its window,
 * from its opening to its effective due date, both included: the whole part of the sum of days elapsed / days of the window.
 */
export function evenPaceBy(owed: readonly Assessment[], day: Day): number {
  let parts = 0;
  for (const { occurrence } of owed) {
    const days = Math.max(1, occurrence.effectiveDue - occurrence.opens + 1);
    const elapsed = Math.min(Math.max(day - occurrence.effectiveDue + days, 0), days);
    parts += Math.floor((PARTS * elapsed) / days);
  }
  return Math.floor(parts / PARTS);
}

function pointsOf(owed: readonly Assessment[], { first, last }: Span, asOf: Day): readonly CurvePoint[] {
  const due = owed.map(({ occurrence }) => occurrence.effectiveDue).sort((a, b) => a - b);
  const done = owed.flatMap(({ doneOn }) => doneOn ?? []).sort((a, b) => a - b);
  const points: CurvePoint[] = [];
  let [dueSoFar, doneSoFar] = [0, 0];
  for (let day = first; day <= last; day++) {
    while ((due[dueSoFar] ?? Infinity) <= day) dueSoFar++;
    while ((done[doneSoFar] ?? Infinity) <= day) doneSoFar++;
    points.push({ day, due: dueSoFar, expected: evenPaceBy(owed, day), done: day <= asOf ? doneSoFar : undefined });
  }
  return points;
}

/** The last days of months, and the as-of date among them. */
function daysToTell(firsts: readonly Day[], span: Span, asOf: Day): readonly Day[] {
  const ends = [...firsts.slice(1).map((first) => first - 1), span.last];
  const today = dayWithin(asOf, span);
  return [...new Set(today === undefined ? ends : [...ends, today])].sort((a, b) => a - b);
}

function rowOf(
  owed: readonly Assessment[],
  day: Day,
  { asOf, year }: { readonly asOf: Day; readonly year: number },
  lists: ListMaker,
): CurveRow {
  const label = shortDate(day, year);
  const due = owed.filter(({ occurrence }) => occurrence.effectiveDue <= day);
  const done = owed.filter(({ doneOn }) => doneOn !== undefined && doneOn <= day);
  return {
    label,
    isToday: day === asOf,
    due: lists.listOf(`due-by-${day}`, '到期', due, `到${label}止到期`),
    expected: evenPaceBy(owed, day),
    done: day > asOf ? undefined : lists.listOf(`done-by-${day}`, '办结', done, `到${label}止办结`),
  };
}
