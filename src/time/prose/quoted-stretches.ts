const PAIRS: ReadonlyMap<string, string> = new Map([
  ['“', '”'],
  ['‘', '’'],
  ['「', '」'],
  ['『', '』'],
  ['《', '》'],
  ['"', '"'],
]);

/**
 * The stretches of a sentence between quotation marks or title marks, in UTF-16 units, without the marks; an inner one
 * lies in an outer one, which alone is given. What is quoted is a name: “两个维护”, 《2022年工作要点》.
 */
export function quotedStretches(sentence: string): readonly { readonly start: number; readonly end: number }[] {
  const stretches: { start: number; end: number }[] = [];
  for (let at = 0; at < sentence.length; at++) {
    const closing = PAIRS.get(sentence.charAt(at));
    const end = closing === undefined ? -1 : sentence.indexOf(closing, at + 1);
    if (end < 0) continue;
    stretches.push({ start: at + 1, end });
    at = end;
  }
  return stretches;
}
