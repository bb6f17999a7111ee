import type { CheckContext } from '../check/check-rule';
import { RULES } from '../check/rules';
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

const ERRORS = RULES.filter(({ severity }) => severity === 'error');

/** What those rules find whose findings are errors by themselves. An answer asks for no others, and most rules are others. */
export function findErrors(context: CheckContext): readonly Finding[] {
  return ERRORS.flatMap((rule) => rule.find(context));
}

/** What every rule finds. */
export function findAll(context: CheckContext): readonly Finding[] {
  return RULES.flatMap((rule) => rule.find(context));
}
