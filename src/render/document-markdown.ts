import type {
  Block,
  ChartBlock,
  Document,
  HeadingBlock,
  ImprintBlock,
  KeyFiguresBlock,
  TableBlock,
} from '../document/blocks';
import { escapeMarkdown } from '../text/markdown-escape';

/**
 * A paper as Markdown: the title as the one heading of level 1, tables as pipe tables. A paper of several sheets has its
 * own title above theirs. Numbers in bars are a table, page breaks are rules.
 */
export function renderDocumentMarkdown({ title, blocks }: Document): string {
  const isOneSheet = blocks.filter(({ kind }) => kind === 'title').length <= 1;
  const depth = isOneSheet ? 1 : 2;
  const above = isOneSheet ? [] : [`# ${escapeMarkdown(title)}`];
  return `${[...above, ...blocks.map((block) => renderBlock(block, depth))].join('\n\n')}\n`;
}

/** @param depth the level of titles */
function renderBlock(block: Block, depth: number): string {
  switch (block.kind) {
    case 'letterhead':
      return paragraphs(block.mark, block.number);
    case 'title':
      return `${'#'.repeat(depth)} ${escapeMarkdown(block.text)}`;
    case 'subtitle':
    case 'salutation':
    case 'paragraph':
      return escapeMarkdown(block.text);
    case 'heading':
      return renderHeading(block, depth);
    case 'key-figures':
      return renderKeyFigures(block);
    case 'chart':
      return renderChart(block);
    case 'table':
      return renderTable(block);
    case 'list':
      return numberedLines(block.items.map(({ text }) => text));
    case 'annex-list':
      return block.titles.length === 1
        ? escapeMarkdown(`附件：${block.titles.join('')}`)
        : `附件：\n\n${numberedLines(block.titles)}`;
    case 'signature':
      return paragraphs(block.issuer, block.date);
    case 'annex':
      return `${'#'.repeat(depth + 1)} ${escapeMarkdown(`${block.label}　${block.title}`)}`;
    case 'page-break':
      return '---';
    case 'imprint':
      return renderImprint(block);
  }
}

function paragraphs(...texts: readonly (string | undefined)[]): string {
  return texts.flatMap((text) => (text === undefined ? [] : [escapeMarkdown(text)])).join('\n\n');
}

/** Below the title. */
function renderHeading({ level, text }: HeadingBlock, depth: number): string {
  return `${'#'.repeat(level + depth)} ${escapeMarkdown(text)}`;
}

function renderKeyFigures({ items }: KeyFiguresBlock): string {
  return items.map(({ label, value }) => `- ${escapeMarkdown(`${label}：${value}`)}`).join('\n');
}

function renderChart({ title, of, bars }: ChartBlock): string {
  const table = pipeTable(
    [of.label, of.value],
    bars.map(({ label, text }) => [label, text]),
  );
  return `${escapeMarkdown(title)}\n\n${table}`;
}

function renderTable({ columns, rows }: TableBlock): string {
  return pipeTable(
    columns.map(({ title }) => title),
    rows.map(({ cells }) => columns.map(({ key }) => cells[key] ?? '')),
  );
}

function renderImprint({ copy, printedBy, printedOn }: ImprintBlock): string {
  return `---\n\n${paragraphs(copy === undefined ? undefined : `抄送：${copy}。`, `${printedBy}　${printedOn}印发`)}`;
}

function numberedLines(texts: readonly string[]): string {
  return texts.map((text, index) => `${index + 1}. ${escapeMarkdown(text)}`).join('\n');
}

function pipeTable(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  return [heads, heads.map(() => '---'), ...rows]
    .map((cells, at) => tableLine(at === 1 ? cells : cells.map(escapeMarkdown)))
    .join('\n');
}

function tableLine(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}
