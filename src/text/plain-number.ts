/** Digits as one writes them, so few that a spreadsheet keeps them all, and no more than it shows again. */
const PLAIN = /^(?:0|-?[1-9]\d{0,11}|-?(?:0|[1-9]\d{0,11})\.\d{0,2}[1-9])$/;

/**
 * The number that a whole text is, as `12`, `-3` or `98.5`; undefined for all other texts: amounts with their unit, dates,
 * ids such as `3-1`, and numbers that would be written otherwise again, as `007`, `1.10` or `-0`.
 */
export function plainNumber(text: string): number | undefined {
  return PLAIN.test(text) ? Number(text) : undefined;
}

/** A number with its unit, of one character. */
const AMOUNT = /^(.+?)[%\p{Script=Han}]?$/u;

/** Whether a whole text is a number, with or without a unit: `12`, `87.5%`, `96分`. Such texts stand in the middle of a cell. */
export function isAmount(text: string): boolean {
  return plainNumber(AMOUNT.exec(text)?.[1] ?? '') !== undefined;
}
