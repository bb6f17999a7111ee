import { civilOf, firstOfMonth, formatDay, lastOfMonth, type Day } from '../time/civil-date';
import { CountsSum } from './counts-sum';
import type { NamedCounts } from './roll-up';

/** Adds up counts by month. A plan has few months, so that of a day is looked for among them and not worked out. */
export class MonthSums {
  private readonly months: { readonly first: Day; readonly last: Day; readonly counts: CountsSum }[] = [];

  /** Of the month in which a day lies. */
  of(day: Day): CountsSum {
    for (const { first, last, counts } of this.months) if (first <= day && day <= last) return counts;
    const { year, month } = civilOf(day);
    const counts = new CountsSum();
    this.months.push({ first: firstOfMonth(year, month), last: lastOfMonth(year, month), counts });
    return counts;
  }

  /** By name (`2022-06`), in order. */
  get all(): readonly NamedCounts[] {
    const inOrder = [...this.months].sort((a, b) => a.first - b.first);
    return inOrder.map(({ first, counts }) => ({ name: formatDay(first).slice(0, -'-DD'.length), counts }));
  }
}
