/** A heading is rarely longer; what is longer is the text itself. */
const LONGEST_TITLE = 60;
const SHORTEST_TITLE = 2;

/** How a heading may end on a line that goes on: 学习教育。…, 学习教育：…, 学习教育【机关党委】, or at a wide blank or a tab. */
const ENDS = ['。！？；!?;', '：:', '[［【〔'];
const END = /[。！？；!?;：:[［【〔\u3000\t]|\s{2,}/g;
/** What stands behind a title and is none of it, with the blanks there. */
const BEHIND = '。．.：:；;，,、';

/**
 * What may be the title of a numbered paragraph, the likeliest first: its beginning up to a stop, a colon, a square bracket or a wide gap,
 * the shortest first; else all of it. A heading and its text often share a line, and no sign says where one ends.
 *
 * @param text the paragraph behind its number
 */
export function titlesOf(text: string): readonly string[] {
  const head = headOf(text);
  const titles = new Set<string>();
  const ended = new Set<string | undefined>();
  END.lastIndex = 0;
  for (let found = END.exec(head); found !== null; found = END.exec(head)) {
    const { 0: end, index } = found;
    const kind = ENDS.find((chars) => chars.includes(end));
    if (!ended.has(kind)) titles.add(trimTitle(head.slice(0, index)));
    ended.add(kind);
  }
  titles.add(trimTitle(head));
  return [...titles].filter(({ length }) => SHORTEST_TITLE <= length && length <= LONGEST_TITLE);
}

/** So much of the first line as may be a title, and one character more by which it may end. */
function headOf(text: string): string {
  const blank = text.length - text.trimStart().length;
  let end = blank + LONGEST_TITLE;
  while (end < text.length && isBehind(text.charAt(end))) end++;
  const head = text.slice(0, end + 1);
  return head.includes('\n') || head.includes('\r') ? (head.split(/[\r\n]/, 1)[0] ?? '') : head;
}

function isBehind(char: string): boolean {
  return BEHIND.includes(char) || char.trim() === '';
}

/** A title without the blanks around it and the stop behind it. */
export function trimTitle(title: string): string {
  let trimmed = title.trim();
  while (trimmed !== '' && BEHIND.includes(trimmed.charAt(trimmed.length - 1)))
    trimmed = trimmed.slice(0, -1).trimEnd();
  return trimmed;
}
