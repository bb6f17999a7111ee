import type { RestDayRule } from '../model/plan';
import type { Day } from '../time/civil-date';
import type { WorkCalendar } from '../time/work-calendar';

/** When an occurrence is really due, and when to remind of it. */
export interface DueDays {
  readonly effectiveDue: Day;
  readonly remindOn: Day;
  /** Whether the workdays of a year without published holidays were needed. */
  readonly provisional: boolean;
}

/**
 * The due date after an extension, then moved by the rest-day rule where it falls on a rest day; and the last workday on or
 * before it. Offices keep the date they wrote down; fixed meeting days are usually postponed.
 */
export function dueDays(due: Day, extendedTo: Day | undefined, rule: RestDayRule, calendar: WorkCalendar): DueDays {
  const agreed = extendedTo ?? due;
  const moved =
    rule === 'keep'
      ? { day: agreed, provisional: false }
      : rule === 'advance'
        ? calendar.lastWorkdayOnOrBefore(agreed)
        : calendar.firstWorkdayOnOrAfter(agreed);
  const reminder = calendar.lastWorkdayOnOrBefore(moved.day);
  return { effectiveDue: moved.day, remindOn: reminder.day, provisional: moved.provisional || reminder.provisional };
}
