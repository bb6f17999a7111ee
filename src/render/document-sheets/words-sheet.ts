import type { AnnexListBlock, Block, Paper } from '../../document/blocks';
import { cellText } from '../../ledger/cell-text';
import { LONGEST_CELL } from '../../sheet/meant-text';
import { oneLine } from '../../text/safe-text';
import { heightFor } from '../ledger-row-height';
import type { Look, Sheet, SheetRow } from '../workbook/workbook';
import * as looks from './looks';

/** In digits: a line of about 35 Chinese characters of 12 points, which A4 has room for. */
const WIDTH = 86;
/** The size for which heights are known, in points. */
const USUAL_SIZE = 10;
/** The most that a row can have, in points. */
const HIGHEST = 409;
/** Two Chinese characters, as paragraphs begin. */
const INDENT = '\u3000\u3000';
/** As wide as `附件：` behind the indent. */
const UNDER_ANNEX = `${INDENT}\u3000\u3000\u3000`;

interface Line {
  readonly text: string;
  readonly look: Look;
  /** Stands in front of the text, in which space at the ends says nothing. */
  readonly indent?: string;
}

/**
 * The words of a paper from top to bottom, one row a paragraph; where a table stands in it, the name of its sheet does.
 *
 * @param tableSheets the names of the sheets by the index of the block
 */
export function wordsSheet({ title, blocks }: Paper, name: string, tableSheets: ReadonlyMap<number, string>): Sheet {
  const written = blocks.flatMap((block, at) => linesOf(block, tableSheets.get(at) ?? ''));
  return {
    name,
    columns: [{ width: WIDTH, isHidden: false }],
    rows: written.map(rowOf),
    merged: [],
    headings: undefined,
    frozenColumns: 0,
    validations: [],
    isProtected: false,
    orientation: 'portrait',
    footer: oneLine(title),
  };
}

function rowOf({ text, look, indent = '' }: Line): SheetRow {
  const said = cellText(oneLine(text));
  const value = indent.length + said.length > LONGEST_CELL ? said : indent + said;
  const height = heightFor([{ lines: [value], width: (WIDTH * USUAL_SIZE) / look.size }]) * (look.size / USUAL_SIZE);
  return { height: Math.min(HIGHEST, Math.ceil(height)), isFixed: false, cells: [{ value, look }] };
}

function linesOf(block: Block, tableSheet: string): readonly Line[] {
  switch (block.kind) {
    case 'letterhead':
      return [...lines(looks.MARK, block.mark), ...lines(looks.CENTRED, block.number)];
    case 'title':
      return lines(looks.PAPER_TITLE, block.text);
    case 'subtitle':
      return lines(looks.CENTRED, block.text);
    case 'salutation':
      return lines(looks.WORDS, block.text);
    case 'paragraph':
      return [indented(block.text)];
    case 'heading':
      return [indented(block.text, looks.PART)];
    case 'key-figures':
      return block.items.map(({ label, value }) => indented(`${label}：${value}`));
    case 'chart':
    case 'table':
      return [indented(`（见工作表“${tableSheet}”）`, looks.POINTER)];
    case 'list':
      return block.items.map(({ text }, index) => indented(`${index + 1}. ${text}`));
    case 'annex-list':
      return annexLines(block);
    case 'signature':
      return lines(looks.TO_THE_RIGHT, block.issuer, block.date);
    case 'annex':
      return [...lines(looks.PART, block.label), ...lines(looks.PAPER_TITLE, block.title)];
    case 'page-break':
      return lines(looks.WORDS, '');
    case 'imprint':
      return lines(
        looks.WORDS,
        block.copy === undefined ? undefined : `抄送：${block.copy}。`,
        `${block.printedBy}　${block.printedOn}印发`,
      );
  }
}

function lines(look: Look, ...texts: readonly (string | undefined)[]): readonly Line[] {
  return texts.flatMap((text) => (text === undefined ? [] : [{ text, look }]));
}

function indented(text: string, look: Look = looks.WORDS): Line {
  return { text, look, indent: INDENT };
}

/** The titles stand under each other. */
function annexLines({ titles }: AnnexListBlock): readonly Line[] {
  if (titles.length === 1) return [indented(`附件：${titles.join('')}`)];
  return titles.map((title, index) =>
    index === 0 ? indented(`附件：1. ${title}`) : { ...indented(`${index + 1}. ${title}`), indent: UNDER_ANNEX },
  );
}
