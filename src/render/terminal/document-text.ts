import type {
  AnnexListBlock,
  Block,
  ChartBlock,
  ImprintBlock,
  KeyFiguresBlock,
  Paper,
  TableBlock,
} from '../../document/blocks';
import { oneLine } from '../../text/safe-text';
import { padToWidth, widthOf } from '../../text/width';
import { wrapText } from '../../text/wrap';
import { textTable } from './text-table';

/** Two Chinese characters, as paragraphs begin. */
const INDENT = '\u3000\u3000';
/** As wide as `附件：`. */
const UNDER_ANNEX = ' '.repeat(6);
/** The least room for a title beside what stands before it. */
const LEAST_ROOM = 8;
/** How long the longest bar of a chart may be. */
const LONGEST_BAR = 30;

/**
 * A paper as plain text for a terminal or a text file, no line wider than the given columns. What a terminal would obey is
 * shown, not sent.
 *
 * @param width in columns, Chinese characters being two wide
 */
export function renderDocumentText({ blocks }: Paper, width: number): string {
  const lines = blocks.flatMap((block, index) => {
    const before = blocks[index - 1];
    return before !== undefined && standApart(before, block) ? ['', ...linesOf(block, width)] : linesOf(block, width);
  });
  return `${lines.map((line) => line.trimEnd()).join('\n')}\n`;
}

const APART_BELOW: ReadonlySet<Block['kind']> = new Set([
  ...(['letterhead', 'title', 'subtitle', 'key-figures', 'chart', 'table', 'annex', 'page-break'] as const),
]);
const APART_ABOVE: ReadonlySet<Block['kind']> = new Set([
  ...([
    'heading',
    'key-figures',
    'chart',
    'table',
    'annex-list',
    'signature',
    'annex',
    'page-break',
    'imprint',
  ] as const),
]);

/** Whether a blank line stands between two blocks. */
function standApart(before: Block, block: Block): boolean {
  return (APART_BELOW.has(before.kind) && block.kind !== 'subtitle') || APART_ABOVE.has(block.kind);
}

function linesOf(block: Block, width: number): readonly string[] {
  switch (block.kind) {
    case 'letterhead':
      return [block.mark, ...(block.number === undefined ? [] : [block.number])].flatMap((text) =>
        centred(text, width),
      );
    case 'title':
    case 'subtitle':
      return centred(block.text, width);
    case 'salutation':
    case 'heading':
      return wrapText(oneLine(block.text), width);
    case 'paragraph':
      return indented(block.text, width);
    case 'key-figures':
      return keyFigureLines(block, width);
    case 'chart':
      return chartLines(block, width);
    case 'table':
      return tableLines(block, width);
    case 'list':
      return numberedLines(
        block.items.map(({ text }) => text),
        width,
      );
    case 'annex-list':
      return annexLines(block, width);
    case 'signature':
      return [block.issuer, block.date].flatMap((text) => toTheRight(text, width));
    case 'annex':
      return [...wrapText(oneLine(block.label), width), ...centred(block.title, width)];
    case 'page-break':
      return ['─'.repeat(Math.floor(width / widthOf('─')))];
    case 'imprint':
      return imprintLines(block, width);
  }
}

function centred(text: string, width: number): readonly string[] {
  return wrapText(oneLine(text), width).map((line) => shifted(line, (width - widthOf(line)) / 2));
}

function indented(text: string, width: number): readonly string[] {
  return wrapText(INDENT + oneLine(text), width);
}

function toTheRight(text: string, width: number): readonly string[] {
  return wrapText(oneLine(text), width).map((line) => shifted(line, width - widthOf(line)));
}

/** `应办 12期 按期办结 8期`, as many in a line as fit. */
function keyFigureLines({ items }: KeyFiguresBlock, width: number): readonly string[] {
  const lines: string[] = [];
  for (const { label, value } of items) {
    const text = oneLine(`${label} ${value}`);
    const last = lines.at(-1);
    if (last !== undefined && widthOf(`${last}${INDENT}${text}`) <= width)
      lines.splice(-1, 1, `${last}${INDENT}${text}`);
    else lines.push(text);
  }
  return lines.flatMap((line) => wrapText(line, width));
}

/** A bar a line: `机关党委 ██████████ 96分`. Labels are never cut, for their bars give way. */
function chartLines({ title, full, bars }: ChartBlock, width: number): readonly string[] {
  const labels = bars.map(({ label }) => oneLine(label));
  const margin = Math.max(...labels.map(widthOf)) + 1;
  const room = width - margin - 1 - Math.max(...bars.map(({ text }) => widthOf(oneLine(text))));
  const longest = Math.min(LONGEST_BAR, Math.floor(room / widthOf('█')));
  const lines = bars.flatMap(({ value, text }, index) => {
    const label = labels[index] ?? '';
    if (longest < 1) return wrapText(`${label} ${oneLine(text)}`, width);
    return [`${padToWidth(label, margin)}${'█'.repeat(Math.round((value / full) * longest))} ${oneLine(text)}`];
  });
  return [...wrapText(oneLine(title), width), ...lines];
}

function tableLines({ columns, rows }: TableBlock, width: number): readonly string[] {
  const titled = columns.map((column) => ({ title: oneLine(column.title), width: column.width }));
  const cells = rows.map((row) => columns.map(({ key }) => oneLine(row.cells[key] ?? '')));
  return textTable(titled, cells, width);
}

/** Texts with their numbers, what is wrapped standing under the text. */
function numberedLines(texts: readonly string[], width: number): readonly string[] {
  const margin = `${texts.length}. `.length;
  return texts.flatMap((text, index) =>
    wrapText(oneLine(text), Math.max(2, width - margin)).map(
      (line, at) => (at === 0 ? `${index + 1}.` : '').padEnd(margin) + line,
    ),
  );
}

/** A title that goes on below does so under its own beginning, as the standard has it. */
function annexLines({ titles }: AnnexListBlock, width: number): readonly string[] {
  const [, ...more] = titles;
  return titles.flatMap((title, index) => {
    const head = `${INDENT}${index === 0 ? '附件：' : UNDER_ANNEX}${more.length === 0 ? '' : `${index + 1}. `}`;
    const room = width - widthOf(head);
    if (room < LEAST_ROOM) return wrapText(head + oneLine(title), width);
    return wrapText(oneLine(title), room).map((line, at) => (at === 0 ? head : ' '.repeat(widthOf(head))) + line);
  });
}

/** Who printed it on the left, and when on the right, where both have room on a line. */
function imprintLines({ copy, printedBy, printedOn }: ImprintBlock, width: number): readonly string[] {
  const [by, on] = [oneLine(printedBy), oneLine(`${printedOn}印发`)];
  const gap = width - widthOf(by) - widthOf(on);
  return [
    ...(copy === undefined ? [] : wrapText(oneLine(`抄送：${copy}。`), width)),
    ...(gap >= widthOf(INDENT) ? [by + ' '.repeat(gap) + on] : wrapText(`${by}　${on}`, width)),
  ];
}

function shifted(line: string, columns: number): string {
  return ' '.repeat(Math.max(0, Math.floor(columns))) + line;
}
