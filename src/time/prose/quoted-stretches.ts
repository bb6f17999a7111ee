const PAIRS: ReadonlyMap<string, string> = new Map([
  ['“', '”'],
  ['‘', '’'],
  ['「', '」'],
  ['『', '』'],
  ['《', '》'],
  ['"', '"'],
]);

/**
 * The stretches of a sentence between quotation marks or title marks, without the marks; an inner one lies in an outer
 * one. What is quoted is a name: “两个维护”, 《2022年工作要点》.
 */
export class QuotedStretches {
  /** In order, none in another; UTF-16 units, `end` exclusive. */
  private readonly stretches: readonly { readonly start: number; readonly end: number }[];

  constructor(sentence: string) {
    const stretches: { start: number; end: number }[] = [];
    const neverCloses = new Set<string>();
    for (let at = 0; at < sentence.length; at++) {
      const closing = PAIRS.get(sentence.charAt(at));
      if (closing === undefined || neverCloses.has(closing)) continue;
      const end = sentence.indexOf(closing, at + 1);
      if (end < 0) {
        neverCloses.add(closing);
        continue;
      }
      stretches.push({ start: at + 1, end });
      at = end;
    }
    this.stretches = stretches;
  }

  /** Whether a stretch lies wholly between two marks. */
  hold(start: number, end: number): boolean {
    return end <= (this.around(start)?.end ?? -1);
  }

  /** The start of a stretch with the mark that opens before it and closes in it: `“七一”前`, not `七一”前`. */
  withOpening(start: number, end: number): number {
    const quoted = this.around(start);
    return quoted?.start === start && quoted.end < end ? start - 1 : start;
  }

  /** The last that begins at or before a point. */
  private around(start: number): { readonly start: number; readonly end: number } | undefined {
    let low = 0;
    let high = this.stretches.length;
    while (low < high) {
      const middle = Math.floor((low + high) / 2);
      if ((this.stretches[middle]?.start ?? 0) <= start) low = middle + 1;
      else high = middle;
    }
    return this.stretches[low - 1];
  }
}
