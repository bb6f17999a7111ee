/** The middle of some values and what lies a quarter from either end, which tells how far single runs can be trusted. */
export interface Quartiles {
  readonly lower: number;
  readonly median: number;
  readonly upper: number;
}

/** Quartiles by linear interpolation between the two values beside each; of no values, NaN. */
export function quartilesOf(values: readonly number[]): Quartiles {
  const sorted = [...values].sort((a, b) => a - b);
  return { lower: quantileOf(sorted, 0.25), median: quantileOf(sorted, 0.5), upper: quantileOf(sorted, 0.75) };
}

export function medianOf(values: readonly number[]): number {
  return quartilesOf(values).median;
}

function quantileOf(sorted: readonly number[], part: number): number {
  const at = (sorted.length - 1) * part;
  const below = sorted[Math.floor(at)] ?? NaN;
  const above = sorted[Math.ceil(at)] ?? NaN;
  return below + (above - below) * (at - Math.floor(at));
}

/** How much something of this size has cost. Both are above 0. */
export interface Sized {
  readonly size: number;
  readonly cost: number;
}

/**
 * The exponent e with which cost grows as size to the power of e: the slope of the line that fits the logarithms with the
 * least squares. 1 is linear. It needs two sizes; of fewer, NaN.
 */
export function exponentOf(points: readonly Sized[]): number {
  const logs = points.map(({ size, cost }) => ({ x: Math.log(size), y: Math.log(cost) }));
  const middleX = meanOf(logs.map(({ x }) => x));
  const middleY = meanOf(logs.map(({ y }) => y));
  const together = logs.reduce((sum, { x, y }) => sum + (x - middleX) * (y - middleY), 0);
  return together / logs.reduce((sum, { x }) => sum + (x - middleX) ** 2, 0);
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
