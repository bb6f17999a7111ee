import { someInWords } from './some-in-words';

/** Lists periods behind a lead-in, the first dozen of many; another text where there are none. */
export function periodsInWords(periods: readonly string[], lead: string, none: string): string {
  return periods.length === 0 ? none : `${lead}${someInWords(periods, ' ')}`;
}
