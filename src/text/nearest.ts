/** So many characters are compared for the misspelt words of one list. A file with more mistakes has other worries. */
const MOST_COMPARED = 5_000_000;

/** Words that misspelt ones are compared with: names that a file gives, keys that a mapping knows. */
export class KnownWords {
  private readonly all: ReadonlySet<string>;
  private readonly answers = new Map<string, string | undefined>();
  private left = MOST_COMPARED;

  constructor(words: Iterable<string>) {
    this.all = new Set(words);
  }

  has(word: string): boolean {
    return this.all.has(word);
  }

  /**
   * The known word that a misspelt one was most likely meant to be: at most a third of it differs, and at least one
   * character is shared. Undefined where none is near enough, and behind more mistakes than anybody makes.
   */
  nearestTo(written: string): string | undefined {
    if (!this.answers.has(written)) this.answers.set(written, this.search([...written]));
    return this.answers.get(written);
  }

  private search(written: readonly string[]): string | undefined {
    const limit = Math.max(1, Math.floor(written.length / 3));
    let best: { word: string; distance: number } | undefined;
    for (const word of this.all) {
      if (this.left < 0) return undefined;
      const chars = [...word];
      this.left -= chars.length;
      if (Math.abs(written.length - chars.length) > limit) continue;
      this.left -= written.length * chars.length;
      const distance = distanceBetween(written, chars);
      if (distance <= limit && distance < chars.length && (best === undefined || distance < best.distance)) {
        best = { word, distance };
      }
    }
    return best?.word;
  }
}

/** The same for one word. */
export function nearestWord(written: string, known: readonly string[]): string | undefined {
  return new KnownWords(known).nearestTo(written);
}

/**
 * How many characters must be inserted, dropped, replaced or swapped with their neighbour to turn one text into the
 * other (optimal string alignment).
 */
export function editDistance(from: string, to: string): number {
  return distanceBetween([...from], [...to]);
}

function distanceBetween(from: readonly string[], to: readonly string[]): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let row = 1; row <= from.length; row++) {
    const current = [row];
    for (let column = 1; column <= to.length; column++) {
      const same = from[row - 1] === to[column - 1];
      const swapped = row > 1 && column > 1 && from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
      const replaced = (last[column - 1] ?? 0) + (same ? 0 : 1);
      const added = least((last[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1);
      const best = least(replaced, added);
      current[column] = swapped ? least(best, (beforeLast[column - 2] ?? 0) + 1) : best;
    }
    [beforeLast, last] = [last, current];
  }
  return last[to.length] ?? Infinity;
}

function least(a: number, b: number): number {
  return a < b ? a : b;
}
