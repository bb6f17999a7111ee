import type { FileChild } from 'docx';
import type { Block, ListBlock } from '../../document/blocks';
import { annexHead, annexList } from './annexes';
import { chart } from './chart';
import { imprint } from './imprint';
import { keyFigures } from './key-figures';
import { letterhead } from './letterhead';
import { LINE, SIZES, TEXT_WIDTH } from './measures';
import { apart, gap, paragraph, titleParagraph } from './paragraphs';
import { signature } from './signature';
import { STYLES } from './styles';
import { table } from './table';
import { isTall, linesIn } from './text-width';
import { wordText } from './word-text';

/** A block and its neighbours on the same sheet. */
interface Place {
  readonly before: Block | undefined;
  readonly next: Block | undefined;
}

/** The blocks of one sheet, from top to bottom. */
export function sheetContents(blocks: readonly Block[]): readonly FileChild[] {
  return blocks.flatMap((block, index) => {
    const place = { before: blocks[index - 1], next: blocks[index + 1] };
    return [...contentOf(block, place), ...gapBehind(block, place)];
  });
}

function contentOf(block: Block, place: Place): readonly FileChild[] {
  const keepNext = mustStandWith(place.next);
  switch (block.kind) {
    case 'letterhead':
      return letterhead(block);
    case 'title':
      return [titleParagraph(block.text, apart(place.before?.kind === 'letterhead' ? 2 : 0, below(place)))];
    case 'subtitle':
      return [paragraph(STYLES.subtitle, block.text, apart(0, below(place)))];
    case 'salutation':
      return [paragraph(STYLES.salutation, block.text)];
    case 'paragraph':
      // What fills a page of its own would leave the one before it empty.
      return [paragraph(STYLES.body, block.text, { keepNext: keepNext && !fillsLines(block.text) })];
    case 'heading':
      return [paragraph(STYLES.headings[block.level], block.text)];
    case 'key-figures':
      return [keyFigures(block)];
    case 'chart':
      return chart(block);
    case 'table':
      return [table(block, keepNext)];
    case 'list':
      return list(block, keepNext);
    case 'annex-list':
      return annexList(block, keepNext);
    case 'signature':
      return signature(block);
    case 'annex':
      return annexHead(block, place.before !== undefined);
    case 'imprint':
      return imprint(block);
    case 'page-break':
      return []; // it parts two sheets
  }
}

/** The lines left free below a title: none where there is more of it. */
function below({ next }: Place): number {
  return next?.kind === 'subtitle' ? 0 : 1;
}

/** A signature never stands alone on a page, nor does what announces annexes. */
function mustStandWith(next: Block | undefined): boolean {
  return next?.kind === 'signature' || next?.kind === 'annex-list';
}

/** Whether a paragraph has more than a third of a page. */
function fillsLines(text: string): boolean {
  return isTall(linesIn(wordText(text), SIZES.三号, TEXT_WIDTH), LINE);
}

/** Numbers are text: automatic ones are lost where words are copied or read by other programs. */
function list({ items }: ListBlock, keepNext: boolean): readonly FileChild[] {
  return items.map(({ text }, index) =>
    paragraph(STYLES.body, `${index + 1}.${text}`, { keepNext: keepNext && index === items.length - 1 }),
  );
}

const TABLES: ReadonlySet<Block['kind']> = new Set(['key-figures', 'chart', 'table'] as const);

/** Two tables without anything between them would be one; behind the last one of a sheet Word needs a paragraph. */
function gapBehind({ kind }: Block, { next }: Place): readonly FileChild[] {
  if (!TABLES.has(kind)) return [];
  if (next === undefined || next.kind === 'imprint') return [gap(1)];
  return TABLES.has(next.kind) ? [gap(10)] : [];
}
