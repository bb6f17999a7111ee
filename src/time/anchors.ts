import { dayOf, yearOf, type Day } from './civil-date';
import type { WorkCalendar } from './work-calendar';

/** Days with a fixed date that phrases may name without the plan listing them. */
const FIXED: ReadonlyMap<string, readonly [month: number, day: number]> = new Map([
  ['元旦', [1, 1]],
  ['三八', [3, 8]],
  ['五一', [5, 1]],
  ['五四', [5, 4]],
  ['六一', [6, 1]],
  ['七一', [7, 1]],
  ['八一', [8, 1]],
  ['十一', [10, 1]],
  ['国庆', [10, 1]],
] as const);

/** Festivals of the lunar and solar calendar; their days come from the work calendar. */
const MOVABLE = ['春节', '清明', '端午', '中秋'] as const;

/** The names that every plan's phrases may use. */
export const KNOWN_ANCHORS: readonly string[] = [...FIXED.keys(), ...MOVABLE];

/**
 * The day of an anchor. The plan's own list wins where no year is named, or where the listed day lies in that year.
 *
 * @param year the year named in the phrase; absent, the plan's year
 */
export function anchorDay(
  name: string,
  year: number | undefined,
  planYear: number,
  own: ReadonlyMap<string, Day>,
  calendar: WorkCalendar,
): Day | undefined {
  const listed = own.get(name);
  if (listed !== undefined && (year === undefined || yearOf(listed) === year)) return listed;
  const fixed = FIXED.get(name);
  const inYear = year ?? planYear;
  return fixed === undefined ? calendar.festival(name, inYear) : dayOf(inYear, ...fixed);
}
