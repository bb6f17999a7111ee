import type { Block, ChartBlock, ImprintBlock, KeyFiguresBlock, Paper, TableBlock } from '../document/blocks';
import { escapeMarkdown } from '../text/markdown-escape';
import { headingLevels } from './heading-levels';

const RULE = '---';

/**
 * A paper as Markdown: the title as the one heading of level 1, tables as pipe tables. A paper of several sheets has its
 * own title above theirs. Numbers in bars are a table; page breaks are rules, as is what parts the imprint from the rest.
 */
export function renderDocumentMarkdown(document: Paper): string {
  const { above, levels } = headingLevels(document);
  const parts = document.blocks.flatMap((block, at) => {
    const part = renderBlock(block, '#'.repeat(levels[at] ?? 0));
    // One rule is enough where two would meet.
    const isApart = block.kind === 'imprint' && document.blocks[at - 1]?.kind !== 'page-break';
    return isApart ? [RULE, part] : [part];
  });
  return `${[...(above === undefined ? [] : [`# ${escapeMarkdown(above)}`]), ...parts].join('\n\n')}\n`;
}

/** @param hashes the signs before a heading */
function renderBlock(block: Block, hashes: string): string {
  switch (block.kind) {
    case 'letterhead':
      return paragraphs(block.mark, block.number);
    case 'title':
    case 'heading':
      return `${hashes} ${escapeMarkdown(block.text)}`;
    case 'subtitle':
    case 'salutation':
    case 'paragraph':
      return escapeMarkdown(block.text);
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
      return `${hashes} ${escapeMarkdown(`${block.label}　${block.title}`)}`;
    case 'page-break':
      return RULE;
    case 'imprint':
      return renderImprint(block);
  }
}

function paragraphs(...texts: readonly (string | undefined)[]): string {
  return texts.flatMap((text) => (text === undefined ? [] : [escapeMarkdown(text)])).join('\n\n');
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
  return paragraphs(copy === undefined ? undefined : `抄送：${copy}。`, `${printedBy}　${printedOn}印发`);
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
