import { intersect, parsePeriod } from '../time/period';

/**
 * The period that was probably meant by one in which a task is not owed: the only one that shares days with it (for
 * `2022-06` of a quarterly task, `2022-Q2`), else the same stretch of the year that is owed (for `2021-06`, `2022-06`).
 *
 * @param owed the keys of the periods in which it is owed
 */
export function nearestPeriod(written: string, owed: readonly string[]): string | undefined {
  const sharing = owed.filter((each) => shareDays(written, each));
  return sharing.length === 1 ? sharing[0] : owed.find((each) => withoutYear(each) === withoutYear(written));
}

function shareDays(one: string, other: string): boolean {
  const [first, second] = [parsePeriod(one), parsePeriod(other)];
  return first !== undefined && second !== undefined && intersect(first, second) !== undefined;
}

function withoutYear(period: string): string {
  return period.replaceAll(/\d{4}/g, '');
}
