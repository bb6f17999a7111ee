/** So many characters stand on each side of what changed, so that one sees where it is. */
const CONTEXT = 8;
/** What is left out of a text is longer than its sign. */
const LEAST_LEFT_OUT = 4;
const LEFT_OUT = '……';

/** What two texts say where they differ, each with a little of what stands around it; `……` for what both have. */
export function changedPassage(before: string, now: string): { readonly before: string; readonly now: string } {
  const [then, after] = [[...before], [...now]];
  const shorter = Math.min(then.length, after.length);
  let start = 0;
  while (start < shorter && then[start] === after[start]) start++;
  let end = 0;
  while (end < shorter - start && then.at(-1 - end) === after.at(-1 - end)) end++;
  return { before: passage(then, start, end), now: passage(after, start, end) };
}

/** @param start how many characters at the start are the same, and `end` at the end */
function passage(chars: readonly string[], start: number, end: number): string {
  const from = start > CONTEXT + LEAST_LEFT_OUT ? start - CONTEXT : 0;
  const to = end > CONTEXT + LEAST_LEFT_OUT ? chars.length - end + CONTEXT : chars.length;
  return (from === 0 ? '' : LEFT_OUT) + chars.slice(from, to).join('') + (to === chars.length ? '' : LEFT_OUT);
}
