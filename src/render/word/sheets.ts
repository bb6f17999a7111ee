import {
  AlignmentType,
  Footer,
  PageNumber,
  SectionType,
  TextRun,
  DocumentGridType,
  type ISectionOptions,
  type Paragraph,
} from 'docx';
import type { Block } from '../../document/blocks';
import { sheetContents } from './blocks';
import { LINE, MARGINS, mm, PAGE, pt, SIZES } from './measures';
import { paragraph } from './paragraphs';
import { STYLES } from './styles';

/** The dash of the page number stands 7 mm below the text, in the middle of its line. */
const FOOTER = MARGINS.bottom - mm(7) - pt(SIZES.四号) / 2;

/** The sheets of a paper: each begins on a page of its own, is numbered from 1, and goes to somebody else. */
export function sheets(blocks: readonly Block[]): readonly ISectionOptions[] {
  return parted(blocks).map((sheet) => ({
    properties: {
      type: SectionType.NEXT_PAGE,
      page: {
        size: PAGE,
        margin: { ...MARGINS, header: mm(15), footer: FOOTER },
        pageNumbers: { start: 1 },
      },
      grid: { type: DocumentGridType.LINES, linePitch: LINE },
    },
    footers: { default: footer(AlignmentType.RIGHT), even: footer(AlignmentType.LEFT) },
    children: sheetContents(sheet),
  }));
}

function parted(blocks: readonly Block[]): readonly (readonly Block[])[] {
  const parts: Block[][] = [[]];
  for (const block of blocks) {
    if (block.kind === 'page-break') parts.push([]);
    else parts.at(-1)?.push(block);
  }
  return parts;
}

/** `— 1 —` on the outside, a character in. */
function footer(alignment: 'left' | 'right'): Footer {
  return new Footer({ children: [pageNumber(alignment)] });
}

function pageNumber(alignment: 'left' | 'right'): Paragraph {
  const number = new TextRun({ children: ['— ', PageNumber.CURRENT, ' —'], font: { hint: 'eastAsia' } });
  return paragraph(STYLES.pageNumber, [number], { alignment, indent: { [alignment]: pt(SIZES.四号) } });
}
