import type { Cost } from './measure';
import { medianOf, type Quartiles } from './statistics';

const NOTHING = '–';

/** A number with about three digits that count; a dash for what was not measured. */
export function figure(value: number | undefined): string {
  if (value === undefined || Number.isNaN(value)) return NOTHING;
  const digits = value < 10 ? 2 : value < 100 ? 1 : 0;
  return value.toFixed(digits);
}

/** A median with the quartiles beside it. */
export function spread(quartiles: Quartiles | undefined): string {
  if (quartiles === undefined || Number.isNaN(quartiles.median)) return NOTHING;
  return `${figure(quartiles.median)} (${figure(quartiles.lower)} to ${figure(quartiles.upper)})`;
}

/** The medians of wall time and processor time in milliseconds, and of the peak of memory in MiB. */
export function costFigures(costs: readonly Cost[]): [wall: string, cpu: string, memory: string] {
  const median = (of: (cost: Cost) => number): number => medianOf(costs.map(of));
  return [
    figure(median(({ wallMs }) => wallMs)),
    figure(median(({ cpuMs }) => cpuMs)),
    figure(median(({ maxRssKiB }) => maxRssKiB / 1024)),
  ];
}
