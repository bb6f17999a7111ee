import type { Assessment } from '../../model/assessment';
import type { Times } from '../../time/when';

/** How often it is owed: `2-3次`, `2次`, `不超过2次`. */
export function timesText({ min, max }: Times): string {
  if (max === undefined || max === min) return `${min}次`;
  return min === 0 ? `不超过${max}次` : `${min}-${max}次`;
}

/** How often it is owed and how often it was done so far: `2-3次，已1次`; `尚未开展` where that is the whole of it. */
export function countSoFar({ occurrence, count }: Assessment): string {
  const { times } = occurrence;
  if (count > 0) return `${timesText(times)}，已${count}次`;
  return times.min === 1 && times.max === undefined ? '尚未开展' : `${timesText(times)}，尚未开展`;
}

/** Whether the count says anything that the duty itself does not: it is owed once and nothing was done yet. */
export function countMatters({ occurrence, count }: Assessment): boolean {
  return occurrence.times.min !== 1 || occurrence.times.max !== undefined || count > 0;
}
