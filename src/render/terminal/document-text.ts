import type { Block, Document, ListBlock, TableBlock } from '../../document/blocks';
import { oneLine } from '../../text/safe-text';
import { widthOf } from '../../text/width';
import { wrapText } from '../../text/wrap';
import { textTable } from './text-table';

/** Two Chinese characters, as paragraphs begin. */
const INDENT = '\u3000\u3000';

/**
 * A paper as plain text for a terminal or a text file, no line wider than the given columns. What a terminal would obey is
 * shown, not sent.
 *
 * @param width in columns, Chinese characters being two wide
 */
export function renderDocumentText({ blocks }: Document, width: number): string {
  const lines = blocks.flatMap((block, index) => {
    const before = blocks[index - 1];
    return before !== undefined && standApart(before, block) ? ['', ...linesOf(block, width)] : linesOf(block, width);
  });
  return `${lines.map((line) => line.trimEnd()).join('\n')}\n`;
}

/** Whether a blank line stands between two blocks. */
function standApart(before: Block, block: Block): boolean {
  return before.kind === 'title' || before.kind === 'table' || ['heading', 'table', 'signature'].includes(block.kind);
}

function linesOf(block: Block, width: number): readonly string[] {
  switch (block.kind) {
    case 'title':
      return wrapText(oneLine(block.text), width).map((line) => shifted(line, (width - widthOf(line)) / 2));
    case 'salutation':
    case 'heading':
      return wrapText(oneLine(block.text), width);
    case 'paragraph':
      return wrapText(INDENT + oneLine(block.text), width);
    case 'table':
      return tableLines(block, width);
    case 'list':
      return listLines(block, width);
    case 'signature':
      return [block.issuer, block.date]
        .flatMap((text) => wrapText(oneLine(text), width))
        .map((line) => shifted(line, width - widthOf(line)));
  }
}

function tableLines({ columns, rows }: TableBlock, width: number): readonly string[] {
  const titled = columns.map((column) => ({ title: oneLine(column.title), width: column.width }));
  const cells = rows.map((row) => columns.map(({ key }) => oneLine(row.cells[key] ?? '')));
  return textTable(titled, cells, width);
}

/** Items with their numbers, what is wrapped standing under the text. */
function listLines({ items }: ListBlock, width: number): readonly string[] {
  const margin = `${items.length}. `.length;
  return items.flatMap(({ text }, index) =>
    wrapText(oneLine(text), Math.max(2, width - margin)).map(
      (line, at) => (at === 0 ? `${index + 1}.` : '').padEnd(margin) + line,
    ),
  );
}

function shifted(line: string, columns: number): string {
  return ' '.repeat(Math.max(0, Math.floor(columns))) + line;
}
