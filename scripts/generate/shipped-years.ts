import { yearFromTexts, type YearTexts } from '../../src/load/calendar-year';
import type { ShippedYear } from '../../src/load/work-calendar-of';

/** The years of a calendar with their days as numbers, so that no command reads some five hundred dates. */
export function shippedYears(calendar: unknown): readonly ShippedYear[] {
  return (calendar as { readonly years: readonly YearTexts[] }).years.map((texts) => {
    const { holidays, festivals, ...year } = yearFromTexts(texts);
    return { ...year, holidays: holidays.map(({ first, last }) => ({ first, last })), festivals: [...festivals] };
  });
}
