import { yearFromTexts, type YearTexts } from '../../src/load/calendar-year';
import type { ShippedYear, ShippedYears } from '../../src/load/noticed-days';

/** The years of a calendar with their days as numbers, so that no command reads some five hundred dates, and each as JSON. */
export function shippedYears(calendar: unknown): ShippedYears {
  const years = (calendar as { readonly years: readonly YearTexts[] }).years.map(yearFromTexts);
  return Object.fromEntries(years.map(({ year, ...rest }) => [year, JSON.stringify(shipped(rest))]));
}

function shipped({ holidays, festivals, ...year }: Omit<ReturnType<typeof yearFromTexts>, 'year'>): ShippedYear {
  return { ...year, holidays: holidays.map(({ first, last }) => ({ first, last })), festivals: [...festivals] };
}
