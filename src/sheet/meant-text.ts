/** What a cell may hold at most, in Excel as in WPS. */
export const LONGEST_CELL = 32_767;

/**
 * A cell's text as it is meant: characters that XML cannot hold are written as `_x000D_`, and line ends differ between
 * systems. The mark of a line break inside a paragraph that Word leaves behind is a line end, too.
 */
export function meantText(text: string): string {
  const meant = text.includes('_x')
    ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
    : text;
  return meant.replace(/\r\n?|\v/g, '\n');
}
