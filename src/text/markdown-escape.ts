import { oneLine } from './safe-text';

/** What Markdown (CommonMark with tables) takes for markup anywhere in a line. */
const INLINE_MARKUP = /[\\`*_[\]~$|#]/g;
/** What it takes for a list at the start of a line: a sign, or a number with a point, with nothing or a space behind it. */
const LINE_START = /^(?:[+-]|\d+(?=[.)](?:\s|$)))/;
/** Where GitHub's Markdown finds an address and makes a link of it and of what follows. */
const ADDRESS = /:(?=\/\/)|@(?=[\w-]+\.\w)|(?<=\bwww)\./gi;
const HTML: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/**
 * Any text as Markdown that shows exactly this text, in one line: a paragraph, a heading, a list's item or a table's cell.
 * Line ends become spaces; what a terminal or an editor would obey is shown as `\u{202e}`.
 */
export function escapeMarkdown(text: string): string {
  return oneLine(text)
    .trim()
    .replace(INLINE_MARKUP, '\\$&')
    .replace(ADDRESS, '\\$&')
    .replace(/[&<>]/g, (char) => HTML[char] ?? char)
    .replace(LINE_START, (start) => (/\d/.test(start) ? `${start}\\` : `\\${start}`));
}
