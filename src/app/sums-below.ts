import { compareText } from '../text/order';
import type { Gathering } from './gathering';
import { isInside, join, relativeTo } from './paths';

/** Folders are looked into this deep; links could lead round in a circle. */
const DEEPEST = 8;

/** The files of a plan's folder by their sums, worked out at the first question: to sum all of them may take long. */
export class SumsBelow {
  private bySum: Map<string, string> | undefined;

  constructor(private readonly gathering: Gathering) {}

  /** The path, from the plan's folder, of a file with this sum; of several the first in code-point order. */
  find(sum: string): string | undefined {
    this.bySum ??= this.sumAll();
    return this.bySum.get(sum);
  }

  private sumAll(): Map<string, string> {
    const { gathering } = this;
    const sums = new Map<string, string>();
    const home = gathering.attempt(() => gathering.host.realPathOf(gathering.folder));
    for (const path of home === undefined ? [] : this.filesIn(gathering.folder, home, 0)) {
      const sum = gathering.attempt(() => gathering.host.fileSha256(path));
      if (sum !== undefined && !sums.has(sum)) sums.set(sum, relativeTo(gathering.folder, path));
    }
    return sums;
  }

  private filesIn(folder: string, home: string, depth: number): readonly string[] {
    const { gathering } = this;
    const names = gathering.attempt(() => [...gathering.host.namesIn(folder)].sort(compareText)) ?? [];
    return names
      .filter((name) => !name.startsWith('.'))
      .map((name) => join(folder, name))
      .filter((path) => isInside(home, gathering.attempt(() => gathering.host.realPathOf(path)) ?? ''))
      .flatMap((path) => {
        if (gathering.kindOf(path) === 'file') return [path];
        return depth < DEEPEST ? this.filesIn(path, home, depth + 1) : [];
      });
  }
}
