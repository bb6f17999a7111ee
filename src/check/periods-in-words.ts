const MOST = 12;

/** Lists periods behind a lead-in, the first dozen of many; another text where there are none. */
export function periodsInWords(periods: readonly string[], lead: string, none: string): string {
  if (periods.length === 0) return none;
  return `${lead}${periods.slice(0, MOST).join(' ')}${periods.length > MOST ? ' …' : ''}`;
}
