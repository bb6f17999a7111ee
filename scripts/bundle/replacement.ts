/** A stretch of code, and what is to stand in its place. */
export interface Replacement {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export function replaced(code: string, replacements: readonly Replacement[]): string {
  let text = '';
  let from = 0;
  for (const { start, end, text: instead } of [...replacements].sort((a, b) => a.start - b.start)) {
    text += code.slice(from, start) + instead;
    from = end;
  }
  return text + code.slice(from);
}
