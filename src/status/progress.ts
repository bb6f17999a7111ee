import type { Times } from '../time/when';

/** How often something was done and how often it is owed: `0/1`; `1/2-3`, done once, owed two to three times. */
export function progressOf(count: number, { min, max }: Times): string {
  return max === undefined || max === min ? `${count}/${min}` : `${count}/${min}-${max}`;
}
