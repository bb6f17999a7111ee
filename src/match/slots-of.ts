import type { Agreements } from './agreements';
import type { Owed } from './owed';
import { Slot } from './slot';
import { extended, type DatedWindow } from './timetable';
import { WindowOccurrence } from './window-occurrence';

/** The slots of what a unit owes of a task, in the order of its windows. */
export function slotsOf(owed: Owed, agreements: Agreements): readonly Slot[] {
  return owed.timetable.dated.map((dated) => slotOf(owed, dated, agreements));
}

/** The slot of one window. */
export function slotOf(owed: Owed, dated: DatedWindow, agreements: Agreements): Slot {
  const { unit, timetable, waivedWithTrigger } = owed;
  const { key } = dated.window;
  const agreed = agreements.of(unit, key);
  const isWaivedWithTrigger = agreed.waived === undefined && waivedWithTrigger.has(key);
  const acting = isWaivedWithTrigger ? ({ ...agreed, waived: 'with-trigger' } as const) : agreed;
  const to = agreed.extension?.to;
  const days = to === undefined ? dated : extended(dated, to, timetable);
  return new Slot(new WindowOccurrence(owed, days, acting));
}
