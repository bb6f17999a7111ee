import type { Block, Document, HeadingBlock, TableBlock } from '../document/blocks';
import { escapeMarkdown } from '../text/markdown-escape';

/** A paper as Markdown: the title as the one heading of level 1, tables as pipe tables. */
export function renderDocumentMarkdown({ blocks }: Document): string {
  return `${blocks.map(renderBlock).join('\n\n')}\n`;
}

function renderBlock(block: Block): string {
  switch (block.kind) {
    case 'title':
      return `# ${escapeMarkdown(block.text)}`;
    case 'salutation':
    case 'paragraph':
      return escapeMarkdown(block.text);
    case 'heading':
      return renderHeading(block);
    case 'table':
      return renderTable(block);
    case 'list':
      return block.items.map(({ text }, index) => `${index + 1}. ${escapeMarkdown(text)}`).join('\n');
    case 'signature':
      return `${escapeMarkdown(block.issuer)}\n\n${escapeMarkdown(block.date)}`;
  }
}

/** One level below the title. */
function renderHeading({ level, text }: HeadingBlock): string {
  return `${'#'.repeat(level + 1)} ${escapeMarkdown(text)}`;
}

function renderTable({ columns, rows }: TableBlock): string {
  return [
    tableLine(columns.map(({ title }) => escapeMarkdown(title))),
    tableLine(columns.map(() => '---')),
    ...rows.map(({ cells }) => tableLine(columns.map(({ key }) => escapeMarkdown(cells[key] ?? '')))),
  ].join('\n');
}

function tableLine(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}
