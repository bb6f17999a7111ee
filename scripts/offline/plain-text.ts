import { wrapText } from '../../src/text/wrap';

/** Columns, two for a Chinese character: a line fits into a window of Notepad as it opens. */
const WIDTH = 76;
const FENCE = /^```/;
const ITEM = /^(\d+\. |- )/;

/**
 * A page of docs as plain text: headings in brackets, code indented, lines broken, and no marks of Markdown. It knows what
 * our pages use: headings, paragraphs and items on a line of their own, fenced code, and code within a line.
 */
export function plainText(markdown: string): string {
  let isCode = false;
  const lines = markdown.split('\n').flatMap((line) => {
    if (FENCE.test(line)) {
      isCode = !isCode;
      return [];
    }
    return isCode ? [`    ${line}`] : proseLines(line);
  });
  return lines.join('\n');
}

function proseLines(line: string): readonly string[] {
  const heading = /^#+ (.*)$/.exec(line)?.[1];
  if (heading !== undefined) return [`【${heading}】`];
  const mark = ITEM.exec(line)?.[0] ?? '';
  const text = line.slice(mark.length).replaceAll('`', '');
  const indent = ' '.repeat(mark.length);
  return wrapText(text, WIDTH - mark.length).map((part, index) => (index === 0 ? mark : indent) + part);
}
