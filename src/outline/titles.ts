/** A heading is rarely longer; what is longer is the text itself. */
const LONGEST_TITLE = 60;
const SHORTEST_TITLE = 2;

/** Where a heading may end on a line that goes on: 学习教育。…, 学习教育：…, 学习教育【机关党委】, or at a wide blank or a tab. */
const ENDS = [/[。！？；!?;]/, /[：:]/, /[[［【〔]/, /[\u3000\t]|\s{2,}/];

/**
 * What may be the title of a numbered paragraph, the likeliest first: its beginning up to a stop, a colon, a square bracket or a wide gap,
 * the shortest first; else all of it. A heading and its text often share a line, and no sign says where one ends.
 *
 * @param text the paragraph behind its number
 */
export function titlesOf(text: string): readonly string[] {
  const line = text.split(/[\r\n]/, 1)[0] ?? '';
  const candidates = ENDS.flatMap((end) => {
    const at = line.search(end);
    return at < 0 ? [] : [line.slice(0, at)];
  });
  const titles = [...candidates, line].map(trimTitle).filter(({ length }) => length >= SHORTEST_TITLE);
  const fitting = titles.filter(({ length }) => length <= LONGEST_TITLE).sort((a, b) => a.length - b.length);
  return [...new Set(fitting)];
}

/** A title without the blanks around it and the stop behind it. */
export function trimTitle(title: string): string {
  return title.trim().replace(/[\s。．.：:；;，,、]+$/, '');
}
