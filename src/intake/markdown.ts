import type { RawParagraph } from './document-text';

const FENCE = /^\s{0,3}(?:`{3,}|~{3,})/;
const HEADING = /^\s{0,3}(#{1,6})\s+(.*?)(?:\s+#+)?\s*$/;
const RULE = /^\s{0,3}(?:(?:-\s*){3,}|(?:\*\s*){3,}|(?:_\s*){3,}|=+)$/;
const ROW = /^\s*\|.*\|\s*$/;
const ROW_RULE = /^\s*\|?(?:\s*:?-+:?\s*\|)+\s*:?-*:?\s*$/;

/**
 * The paragraphs of a Markdown text, a line each, without its marks: headings, lists, quotes, emphasis, links. The numbers
 * of a list stay as they are typed. What lies between fences is text, too.
 */
export function markdownParagraphs(text: string): readonly RawParagraph[] {
  return withoutHead(text)
    .replace(/<!--[\s\S]*?(?:-->|$)/g, '')
    .split('\n')
    .flatMap((line): RawParagraph[] => {
      if (FENCE.test(line) || RULE.test(line) || ROW_RULE.test(line)) return [];
      if (ROW.test(line)) return [{ text: cellsOf(line).map(plain).join('\t'), isRow: true }];
      const [, marks = '', words = ''] = HEADING.exec(line) ?? [];
      if (marks !== '') return [{ text: plain(words), heading: marks.length }];
      return [{ text: plain(line.replace(/^\s*(?:>\s?)*/, '').replace(/^\s*[-*+]\s+(?:\[[ xX]\]\s+)?/, '')) }];
    });
}

/** Between two lines of dashes at the very beginning stand settings of programs. */
function withoutHead(text: string): string {
  return text.replace(/^---\n(?:[^\n]*\n){0,100}?---(?:\n|$)/, '');
}

function cellsOf(line: string): readonly string[] {
  const inside = line.trim().slice(1, -1);
  return inside.split(/(?<!\\)\|/).map((cell) => cell.trim());
}

function plain(text: string): string {
  return text
    .replace(/<br\s*\/?>/gi, '\u3000')
    .replace(/!\[[^\]]*\]\([^)\s]*(?:\s+"[^"]*")?\)/g, '')
    .replace(/\[([^\]]+)\]\([^)\s]*(?:\s+"[^"]*")?\)/g, '$1')
    .replace(/(\*{1,3}|_{2,3}|~~|`+)(?=\S)(.*?\S)\1/g, '$2')
    .replace(/\\([\\`*_{}[\]()#+\-.!|<>~])/g, '$1')
    .replace(/<\/?[a-zA-Z][^<>]*>/g, '');
}
