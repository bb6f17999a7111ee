/**
 * Widths in the given proportions that make up a whole, but none below its least. Where the least ones are together
 * wider than the whole, they are cut in proportion.
 *
 * @param least of each column, in the unit of the whole
 * @returns whole numbers whose sum is the whole
 */
export function columnWidths(
  proportions: readonly number[],
  least: readonly number[],
  whole: number,
): readonly number[] {
  const needed = sum(least);
  if (needed >= whole) return rounded(least, whole / needed);
  const isHeld = least.map(() => false);
  for (;;) {
    const free = whole - sum(least.filter((_, index) => isHeld[index]));
    const shares = sum(proportions.filter((_, index) => !isHeld[index]));
    const share = (index: number): number => (free * (proportions[index] ?? 0)) / shares;
    const tooNarrow = least.findIndex((each, index) => !isHeld[index] && share(index) < each);
    if (tooNarrow === -1)
      return rounded(
        least.map((each, index) => (isHeld[index] ? each : share(index))),
        1,
      );
    isHeld[tooNarrow] = true;
  }
}

/** Each edge is rounded, not each width, so that the sum stays. */
function rounded(widths: readonly number[], factor: number): readonly number[] {
  let [exact, edge] = [0, 0];
  return widths.map((width) => {
    exact += width * factor;
    const start = edge;
    edge = Math.round(exact);
    return edge - start;
  });
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
