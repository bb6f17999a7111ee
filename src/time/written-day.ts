import { dayOf, existsInCalendar, type Day } from './civil-date';

const YEAR_FIRST = /^(\d{4})(?:年(\d{1,2})月(\d{1,2})[日号]?|([-./])(\d{1,2})\4(\d{1,2}))$/;
const WITHIN_YEAR = /^(\d{1,2})月(\d{1,2})[日号]?$/;

/**
 * Reads a day as people write it: `2022-06-28`, `2022.6.28`, `2022/6/28`, `2022年6月28日`, and `6月28日` of a year that is
 * known. Digits and marks may be full-width, and spaces may stand between. Nothing relative, and no `6.28`, which may be
 * a number.
 *
 * @param year the year of a day that names none
 * @returns undefined where the text is no such day, or the day does not exist
 */
export function parseWrittenDay(text: string, year: number): Day | undefined {
  const plain = text.normalize('NFKC').replace(/\s/g, '');
  const [whole, inYear] = [YEAR_FIRST.exec(plain), WITHIN_YEAR.exec(plain)];
  if (whole !== null) {
    const [, named, month, day, , markedMonth, markedDay] = whole;
    return existing(Number(named), Number(month ?? markedMonth), Number(day ?? markedDay));
  }
  return inYear === null ? undefined : existing(year, Number(inYear[1]), Number(inYear[2]));
}

function existing(year: number, month: number, day: number): Day | undefined {
  return existsInCalendar(year, month, day) ? dayOf(year, month, day) : undefined;
}
