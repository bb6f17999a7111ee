import type { OwedWindow } from '../../time/when';

/** What tells a window from another: its days, and how often it is owed. */
export function keyOf(window: OwedWindow): string {
  return `${window.first} ${window.last} ${timesOf(window)}`;
}

/** The windows of a statement by their keys; statements with the same have one and the same of these. */
export type WindowKeys = ReadonlySet<string>;

/** Keeps the keys of many statements once for all that are owed at the same times: a long document repeats few. */
export class KnownWindows {
  private readonly known = new Map<string, WindowKeys>();

  keysOf(windows: readonly OwedWindow[]): WindowKeys {
    const keys = windows.map(keyOf);
    const all = keys.join();
    const known = this.known.get(all) ?? new Set(keys);
    this.known.set(all, known);
    return known;
  }
}

/** Whether each window lies within its own of the wider ones, and is owed as often. */
export function isNarrower(owed: readonly OwedWindow[], said: readonly OwedWindow[]): boolean {
  return (
    owed.length === said.length &&
    owed.every((window, index) => {
      const wide = said[index];
      return (
        wide !== undefined &&
        wide.first <= window.first &&
        window.last <= wide.last &&
        wide.every === window.every &&
        timesOf(wide) === timesOf(window)
      );
    })
  );
}

/** How many days some windows have together. */
export function daysIn(windows: readonly OwedWindow[]): number {
  return windows.reduce((days, { first, last }) => days + (last - first + 1), 0);
}

function timesOf({ times: { min, max } }: OwedWindow): string {
  return `${min}-${max ?? ''}`;
}
