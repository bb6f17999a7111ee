import type { Extension, Waiver } from '../model/ledger-entry';
import type { Occurrence } from '../model/occurrence';
import type { Plan, Task } from '../model/plan';
import { dueDays } from '../schedule/effective-due';
import { occurrenceId } from '../schedule/expand';
import type { Day } from '../time/civil-date';
import type { OwedWindow } from '../time/when';
import type { WorkCalendar } from '../time/work-calendar';

/** A window of one day counts as open this long before, so that a meeting held a little early is that meeting. */
const ONE_DAY_LEAD = 14;

/** What is agreed about an occurrence beside its window. */
export interface Agreed {
  readonly extension: Extension | undefined;
  readonly waived: Waiver | 'with-trigger' | undefined;
  readonly superseded: readonly (Extension | Waiver)[];
}

/**
 * The occurrence of a window.
 *
 * @param previousEnd the end of the latest owed window of the same task and unit that ended earlier
 */
export function occurrenceOf(
  plan: Plan,
  calendar: WorkCalendar,
  owed: { readonly task: Task; readonly unit: string; readonly window: OwedWindow },
  agreed: Agreed,
  previousEnd: Day | undefined,
): Occurrence {
  const { task, unit, window } = owed;
  const days = dueDays(window.last, agreed.extension?.to, task.restDay ?? plan.calendar.restDay, calendar);
  const opens = Math.min(window.first, days.effectiveDue);
  const isOneDay = window.first === window.last;
  const early = isOneDay ? Math.max(window.first - ONE_DAY_LEAD, (previousEnd ?? -Infinity) + 1) : opens;
  return {
    id: occurrenceId(plan, task, window.key, unit),
    task,
    unit,
    period: window.key,
    opens,
    due: window.last,
    openFrom: Math.min(early, opens),
    effectiveDue: days.effectiveDue,
    remindOn: days.remindOn,
    provisional: days.provisional || window.provisional,
    times: window.times,
    every: window.every,
    isOneDay,
    extension: agreed.extension,
    waived: agreed.waived,
    superseded: agreed.superseded,
  };
}

const NONE_BEFORE: ReadonlyMap<OwedWindow, Day | undefined> = new Map();

/** The end of the latest window that ended before each window's own end, by window. */
export function previousEnds(windows: readonly OwedWindow[]): ReadonlyMap<OwedWindow, Day | undefined> {
  if (windows.length < 2) return NONE_BEFORE; // most tasks are owed once
  const inOrder = [...windows].sort((a, b) => a.last - b.last);
  const found = new Map<OwedWindow, Day | undefined>();
  let before: Day | undefined;
  let end: Day | undefined;
  for (const window of inOrder) {
    if (window.last !== end) [before, end] = [end, window.last];
    found.set(window, before);
  }
  return found;
}
