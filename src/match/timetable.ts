import type { RestDayRule } from '../model/plan';
import { dueDays } from '../schedule/effective-due';
import type { Day } from '../time/civil-date';
import type { OwedWindow } from '../time/when';
import type { WorkCalendar } from '../time/work-calendar';

/** A window of one day counts as open this long before, so that a meeting held a little early is that meeting. */
const ONE_DAY_LEAD = 14;

/** An owed window with the days that follow from it. */
export interface DatedWindow {
  readonly window: OwedWindow;
  /** The end of the latest owed window of the same task and unit that ended earlier. */
  readonly previousEnd: Day | undefined;
  readonly isOneDay: boolean;
  readonly opens: Day;
  readonly openFrom: Day;
  readonly effectiveDue: Day;
  readonly remindOn: Day;
  readonly provisional: boolean;
}

/** How windows get their days. */
interface Reckoning {
  readonly rule: RestDayRule;
  readonly calendar: WorkCalendar;
}

/** All windows that a unit owes of a task, dated, in their order. */
export interface Timetable extends Reckoning {
  readonly windows: readonly OwedWindow[];
  readonly dated: readonly DatedWindow[];
  /** The PERIOD of two of them, where two have the same. */
  readonly repeated: string | undefined;
}

const timetables = new WeakMap<readonly OwedWindow[], Timetable>();

/**
 * The windows with their days while nothing is agreed about them. A phrase has the same windows for every task and plan in
 * which it stands, so their days are worked out once.
 */
export function timetableOf(windows: readonly OwedWindow[], rule: RestDayRule, calendar: WorkCalendar): Timetable {
  const known = timetables.get(windows);
  if (known !== undefined && known.rule === rule && known.calendar === calendar) return known;
  const ends = previousEnds(windows);
  const dated = windows.map((window) => dateWindow(window, ends.get(window), undefined, { rule, calendar }));
  const made = { windows, dated, repeated: repeatedKey(windows), rule, calendar };
  timetables.set(windows, made);
  return made;
}

/** A window's days after an extension to a day. */
export function extended({ window, previousEnd }: DatedWindow, to: Day, reckoning: Reckoning): DatedWindow {
  return dateWindow(window, previousEnd, to, reckoning);
}

function dateWindow(
  window: OwedWindow,
  previousEnd: Day | undefined,
  extendedTo: Day | undefined,
  { rule, calendar }: Reckoning,
): DatedWindow {
  const { first, last } = window;
  const days = dueDays(last, extendedTo, rule, calendar);
  const opens = Math.min(first, days.effectiveDue);
  const isOneDay = first === last;
  const early = isOneDay ? Math.max(first - ONE_DAY_LEAD, (previousEnd ?? -Infinity) + 1) : opens;
  return {
    window,
    previousEnd,
    isOneDay,
    opens,
    openFrom: Math.min(early, opens),
    effectiveDue: days.effectiveDue,
    remindOn: days.remindOn,
    provisional: days.provisional || window.provisional,
  };
}

const NONE_BEFORE: ReadonlyMap<OwedWindow, Day | undefined> = new Map();

/** The end of the latest window that ended before each window's own end, by window. */
function previousEnds(windows: readonly OwedWindow[]): ReadonlyMap<OwedWindow, Day | undefined> {
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

function repeatedKey(windows: readonly OwedWindow[]): string | undefined {
  if (windows.length < 2) return undefined;
  const seen = new Set<string>();
  return windows.find(({ key }) => seen.size === seen.add(key).size)?.key;
}
