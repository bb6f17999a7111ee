import type { NamedCounts } from './roll-up';

/**
 * The place of each among all, 1 for the highest completion rate; equal rates share a place, and the places behind them
 * stay empty. Who has no rate has no place.
 */
export function ranksOf(all: readonly NamedCounts[]): readonly (number | undefined)[] {
  // Not rounded: 9,999 of 10,000 is no first place beside 10,000.
  const rates = all.map(({ counts: { done, counting } }) => (counting === 0 ? undefined : done / counting));
  const sorted = rates.filter((rate) => rate !== undefined).sort((a, b) => b - a);
  const placeOf = new Map<number, number>();
  for (const [index, rate] of sorted.entries()) if (!placeOf.has(rate)) placeOf.set(rate, index + 1);
  return rates.map((rate) => (rate === undefined ? undefined : placeOf.get(rate)));
}
