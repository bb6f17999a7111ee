import {
  BorderStyle,
  OverlapType,
  Paragraph,
  RelativeVerticalPosition,
  Table,
  TableAnchorType,
  TableCell,
  TableLayoutType,
  TableRow,
  Tab,
  TabStopType,
  TextRun,
  WidthType,
  type FileChild,
  type IBorderOptions,
} from 'docx';
import type { ImprintBlock } from '../../document/blocks';
import { MARGINS, pt, SIZES, TEXT_WIDTH } from './measures';
import { gap, paragraph } from './paragraphs';
import { STYLES } from './styles';
import { run } from './word-text';

const CHARACTER = pt(SIZES.四号);
/** 0.35 mm and 0.25 mm, in eighths of a point. */
const THICK: IBorderOptions = { style: BorderStyle.SINGLE, size: 8, color: '000000' };
const THIN: IBorderOptions = { style: BorderStyle.SINGLE, size: 6, color: '000000' };
const NONE: IBorderOptions = { style: BorderStyle.NONE, size: 0, color: 'auto' };

/** 版记: it stands on the lower edge of the text of the page on which the paper ends. */
export function imprint({ copy, printedBy, printedOn }: ImprintBlock): readonly FileChild[] {
  const sent = copy === undefined ? [] : [copyLine(copy)];
  return [
    new Table({
      width: { size: TEXT_WIDTH, type: WidthType.DXA },
      columnWidths: [TEXT_WIDTH],
      layout: TableLayoutType.FIXED,
      margins: { marginUnitType: WidthType.DXA, top: 0, bottom: 0, left: 0, right: 0 },
      borders: { top: THICK, bottom: THICK, left: NONE, right: NONE, insideHorizontal: THIN, insideVertical: NONE },
      float: {
        // From the edge of the page: LibreOffice lets a table as wide as the text float in no other way.
        horizontalAnchor: TableAnchorType.PAGE,
        absoluteHorizontalPosition: MARGINS.left,
        verticalAnchor: TableAnchorType.MARGIN,
        relativeVerticalPosition: RelativeVerticalPosition.BOTTOM,
        overlap: OverlapType.NEVER,
      },
      rows: [...sent, printedLine(printedBy, printedOn)].map((line) => new TableRow({ children: [cell(line)] })),
    }),
    gap(1), // what the table hangs on
  ];
}

function cell(line: Paragraph): TableCell {
  return new TableCell({ width: { size: TEXT_WIDTH, type: WidthType.DXA }, children: [line] });
}

/** A character in from both sides; lines that go on stand behind the colon. */
function copyLine(copy: string): Paragraph {
  const left = CHARACTER + 3 * CHARACTER;
  return paragraph(STYLES.imprint, `抄送：${copy}。`, {
    indent: { left, hanging: 3 * CHARACTER, right: CHARACTER },
  });
}

/** Who at the left, when at the right. */
function printedLine(printedBy: string, printedOn: string): Paragraph {
  return new Paragraph({
    style: STYLES.imprint,
    indent: { left: CHARACTER, right: CHARACTER },
    tabStops: [{ type: TabStopType.RIGHT, position: TEXT_WIDTH - CHARACTER }],
    children: [run(printedBy), new TextRun({ children: [new Tab()] }), run(`${printedOn}印发`)],
  });
}
