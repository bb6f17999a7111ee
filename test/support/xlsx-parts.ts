import { strFromU8, unzipSync } from 'fflate';
import { childrenOf, xmlTree, type XmlElement } from './xml-tree';

/** A workbook taken apart by other means than those it was put together with; every part must be well-formed. */
export interface XlsxParts {
  readonly paths: readonly string[];
  readonly part: (path: string) => XmlElement;
  /** The sheets by name, in their order. */
  readonly sheets: ReadonlyMap<string, XmlElement>;
  /** What stands in a cell: a text, a number, or nothing. */
  readonly valueAt: (sheet: string, address: string) => string | number | undefined;
  /** The format of a cell, with its parts instead of their numbers. */
  readonly formatAt: (sheet: string, address: string) => CellFormat;
}

export interface CellFormat {
  readonly font: XmlElement;
  /** `FFDDF0DD`; absent without one. */
  readonly fill: string | undefined;
  readonly numberFormat: string;
  readonly isLocked: boolean;
}

export function xlsxParts(bytes: Uint8Array): XlsxParts {
  const files = unzipSync(bytes);
  const parts = new Map(Object.entries(files).map(([path, content]) => [path, xmlTree(strFromU8(content))]));
  const part = (path: string): XmlElement => found(parts.get(path), path);
  const targets = new Map(
    childrenOf(part('xl/_rels/workbook.xml.rels'), 'Relationship').map(({ attributes }) => [
      attributes['Id'],
      attributes['Target'],
    ]),
  );
  const listed = childrenOf(only(part('xl/workbook.xml'), 'sheets'), 'sheet');
  const sheets = new Map(
    listed.map(({ attributes }) => [attributes['name'] ?? '', part(`xl/${targets.get(attributes['r:id'])}`)]),
  );
  const strings = childrenOf(part('xl/sharedStrings.xml'), 'si').map(textIn);
  const cellAt = (sheet: string, address: string): XmlElement => {
    const rows = childrenOf(only(found(sheets.get(sheet), sheet), 'sheetData'), 'row');
    const cells = rows.flatMap((row) => childrenOf(row, 'c'));
    return found(
      cells.find(({ attributes }) => attributes['r'] === address),
      `${sheet}!${address}`,
    );
  };
  return {
    paths: [...parts.keys()],
    part,
    sheets,
    valueAt: (sheet, address) => {
      const cell = cellAt(sheet, address);
      const [value] = childrenOf(cell, 'v');
      if (value === undefined) return undefined;
      return cell.attributes['t'] === 's' ? strings[Number(value.text)] : Number(value.text);
    },
    formatAt: (sheet, address) => formatOf(part('xl/styles.xml'), Number(cellAt(sheet, address).attributes['s'])),
  };
}

/** A text, also where it is in pieces that look different. */
function textIn({ name, text, children }: XmlElement): string {
  return name === 't' ? text : children.map(textIn).join('');
}

function formatOf(styles: XmlElement, number: number): CellFormat {
  const at = (list: string, index: unknown): XmlElement =>
    found(only(styles, list).children[Number(index)], `${list} ${String(index)}`);
  const { attributes, ...format } = at('cellXfs', number);
  const pattern = only(at('fills', attributes['fillId']), 'patternFill');
  const numberFormats = childrenOf(only(styles, 'numFmts'), 'numFmt');
  const own = numberFormats.find((each) => each.attributes['numFmtId'] === attributes['numFmtId']);
  return {
    font: at('fonts', attributes['fontId']),
    fill: childrenOf(pattern, 'fgColor')[0]?.attributes['rgb'],
    numberFormat:
      own?.attributes['formatCode'] ?? { 0: 'General', 10: '0.00%', 49: '@' }[Number(attributes['numFmtId'])] ?? '?',
    isLocked: only({ attributes, ...format }, 'protection').attributes['locked'] !== '0',
  };
}

/** The one child of a name. */
export function only(element: XmlElement, name: string): XmlElement {
  const [first, second] = childrenOf(element, name);
  if (second !== undefined) throw new Error(`there is more than one ${name}`);
  return found(first, name);
}

function found<Thing>(thing: Thing | undefined, name: string): Thing {
  if (thing === undefined) throw new Error(`there is no ${name}`);
  return thing;
}
