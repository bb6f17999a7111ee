/** Digits as one writes them, so few that a spreadsheet keeps them all, and no more than it shows again. */
const PLAIN = /^(?:0|-?[1-9]\d{0,11}|-?(?:0|[1-9]\d{0,11})\.\d{0,2}[1-9])$/;

/**
 * The number that a whole text is, as `12`, `-3` or `98.5`; undefined for all other texts: amounts with their unit, dates,
 * ids such as `3-1`, and numbers that would be written otherwise again, as `007`, `1.10` or `-0`.
 */
export function plainNumber(text: string): number | undefined {
  return PLAIN.test(text) ? Number(text) : undefined;
}

/** Per cent with two decimals at most, which is what a spreadsheet shows of them. */
const PER_CENT = /^(\d+(?:\.\d{1,2})?)%$/;

/** The part of a whole that a text says in per cent: 0.875 for `87.5%`; undefined for all other texts. */
export function plainRate(text: string): number | undefined {
  const percent = plainNumber(PER_CENT.exec(text)?.[1] ?? '');
  // A hundredth of it has four decimals, whatever binary fractions make of it.
  return percent === undefined ? undefined : Math.round(percent * 100) / 10_000;
}

/** Whether a whole text is a number, with or without a unit: `12`, `87.5%`, `96分`. Such texts stand in the middle of a cell. */
export function isAmount(text: string): boolean {
  return plainNumber(/^(.+?)[%\p{Script=Han}]?$/u.exec(text)?.[1] ?? '') !== undefined;
}
