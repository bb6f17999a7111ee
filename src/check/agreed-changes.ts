import type { Extension, Waiver } from '../model/ledger-entry';
import { isGroup, membersOf, type Plan } from '../model/plan';
import { dueDays } from '../schedule/effective-due';
import type { CheckContext } from './check-rule';
import type { DueChange } from './due-changes';

/**
 * Whether the records account for a due date that changed: by an approved extension to the new date or later, or by an
 * approved waiver. They are looked at as written: of an occurrence that is gone no record counts any more.
 *
 * @param base the plan in which the occurrence had its old date
 */
export function isAgreed(change: DueChange, base: Plan, context: CheckContext): boolean {
  return context.entries.some((entry) => {
    if ((entry.kind !== 'extend' && entry.kind !== 'waive') || entry.approved === undefined) return false;
    if (context.matched.takenBack.has(entry) || !isAbout(entry, change, base)) return false;
    return entry.kind === 'waive' || reaches(entry, change, context);
  });
}

function isAbout(entry: Extension | Waiver, { before, now, isOnly }: DueChange, base: Plan): boolean {
  if (entry.task !== before.task.id) return false;
  const units = entry.units?.flatMap((name) => membersOf(base, name));
  const isOfUnit = units?.includes(before.unit) ?? !isGroup(base, before.task.lead);
  const isOfPeriod = entry.period === undefined ? isOnly : [before.period, now?.period].includes(entry.period);
  return isOfUnit && isOfPeriod;
}

/**
 * Whether an extension, moved by the rest-day rule as the date itself is, is no earlier than the new date. It lets nobody leave
 * anything undone.
 */
function reaches({ to }: Extension, { before, now }: DueChange, { plan, calendar }: CheckContext): boolean {
  if (now === undefined || (now.times.min === 0 && before.times.min > 0)) return false;
  const rule = now.task.restDay ?? plan.calendar.restDay;
  return now.effectiveDue <= dueDays(to, undefined, rule, calendar).effectiveDue;
}
