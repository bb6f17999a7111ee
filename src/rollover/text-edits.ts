/** Some characters of a text and what takes their place; nothing is taken where `start` is `end`. */
export interface TextEdit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * A text with edits made, each at its place in the text as it was. Of two that meet, the one that takes more is made; what is
 * only put in stands before what begins there.
 */
export function withEdits(text: string, edits: readonly TextEdit[]): string {
  const ordered = [...edits].sort((a, b) => a.start - b.start || isTaking(a) - isTaking(b) || b.end - a.end);
  let changed = '';
  let at = 0;
  for (const edit of ordered) {
    if (edit.start < at) continue;
    changed += text.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  return changed + text.slice(at);
}

function isTaking({ start, end }: TextEdit): number {
  return end > start ? 1 : 0;
}
