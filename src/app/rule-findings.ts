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

/** What every rule finds in a plan and its records; nothing where the file is no plan. */
export function ruleFindings(opened: OpenedPlan, asOf: Day): readonly Finding[] {
  const context = contextOf(opened, asOf);
  return context === undefined ? [] : findAll(context);
}

/** What every rule finds. */
export function findAll(context: CheckContext): readonly Finding[] {
  return RULES.flatMap((rule) => rule.find(context));
}
