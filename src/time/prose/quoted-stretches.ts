import type { FoldedText } from '../../text/folded-text';
import { lastAtMost } from '../../text/search-sorted';

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
  /** In order, none in another; UTF-16 units, `end` exclusive. Most sentences are never asked for them. */
  private found: readonly Quoted[] | undefined;

  /** @param leftOut the characters that the sentence's folding left out, among them all such marks */
  constructor(
    private readonly sentence: string,
    private readonly leftOut: FoldedText['leftOut'],
  ) {}

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
  private around(start: number): Quoted | undefined {
    const stretches = (this.found ??= quotedIn(this.sentence, this.leftOut));
    return stretches[lastAtMost(stretches, start, (each) => each.start)];
  }
}

interface Quoted {
  readonly start: number;
  readonly end: number;
}

function quotedIn(sentence: string, leftOut: FoldedText['leftOut']): readonly Quoted[] {
  const stretches: Quoted[] = [];
  const neverCloses = new Set<string>();
  let from = 0;
  for (let index = 0; index < leftOut.length; index++) {
    const at = (leftOut[index] ?? 0) + index;
    const closing = at < from ? undefined : PAIRS.get(sentence.charAt(at));
    if (closing === undefined || neverCloses.has(closing)) continue;
    const end = sentence.indexOf(closing, at + 1);
    if (end < 0) {
      neverCloses.add(closing);
      continue;
    }
    stretches.push({ start: at + 1, end });
    from = end + 1;
  }
  return stretches;
}
