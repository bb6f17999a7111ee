import { ANSWER_ERRORS } from '../check/answer-errors';
import { foundBy, type CheckContext } from '../check/check-rule';
import type { Finding } from '../diagnostic/finding';
import { matchRecords } from '../match/match';
import type { Day } from '../time/civil-date';
import type { OpenedPlan } from './open-plan';

/** What the rules look at, as of a date; undefined where the file is no plan. */
export function contextOf({ plan, calendar, entries, leftOut }: OpenedPlan, asOf: Day): CheckContext | undefined {
  if (plan === undefined) return undefined;
  const matched = matchRecords(plan, calendar, entries, { asOf, knownAt: undefined });
  return { plan, calendar, entries, leftOut, matched, asOf, gate: undefined };
}

/** What makes answers from a plan and its records wrong; nothing where the file is no plan. */
export function errorsIn(opened: OpenedPlan, asOf: Day): readonly Finding[] {
  const context = contextOf(opened, asOf);
  return context === undefined ? [] : findErrors(context);
}

/** What those rules find whose findings make an answer wrong. It asks for no others, and most rules are others. */
export function findErrors(context: CheckContext): readonly Finding[] {
  return foundBy(ANSWER_ERRORS, context);
}
