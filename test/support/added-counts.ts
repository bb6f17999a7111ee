import { STATES } from '../../src/model/assessment';
import type { Counts } from '../../src/rollup/roll-up';

/** Counts added up number by number, by other means than the program's. */
export function addCounts(all: readonly Counts[]): Counts {
  const sumOf = (number: (counts: Counts) => number): number => all.reduce((sum, each) => sum + number(each), 0);
  return {
    byState: Object.fromEntries(
      STATES.map((state) => [state, sumOf(({ byState }) => byState[state])]),
    ) as Counts['byState'],
    counting: sumOf(({ counting }) => counting),
    done: sumOf(({ done }) => done),
  };
}
