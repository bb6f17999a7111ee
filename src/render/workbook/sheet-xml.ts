import { xmlText } from '../../text/xml-escape';
import { cellAddress, columnName, rangeAddress } from './addresses';
import type { SharedStrings } from './shared-strings';
import type { Styles } from './styles-xml';
import { validationsXml } from './validations-xml';
import type { CellRange, Sheet, SheetCell, SheetColumn, SheetRow } from './workbook';
import { element, MAIN_NAMESPACE, XML_HEAD } from './xml';

/** What the sheets of a workbook share: numbers for its looks and its texts. */
export interface SharedParts {
  readonly styles: Styles;
  readonly strings: SharedStrings;
}

/** ISO 216, as files number paper. */
const A4 = 9;
/** In inches. */
const MARGINS = { left: 0.4, right: 0.4, top: 0.5, bottom: 0.6, header: 0.3, footer: 0.3 };
const USUAL_HEIGHT = 15;

/** What has the headings at its top: the whole table; undefined where the sheet is none. */
export function tableRange({ headings, rows, columns }: Sheet): CellRange | undefined {
  if (headings === undefined) return undefined;
  return { top: headings, left: 0, bottom: rows.length - 1, right: columns.length - 1 };
}

/** A sheet as a part of the file. The order of the elements is that of the format's schema. */
export function sheetXml(sheet: Sheet, shared: SharedParts, isFirst: boolean): string {
  const table = tableRange(sheet);
  const content = [
    element('sheetPr', {}, element('pageSetUpPr', { fitToPage: 1 })),
    element('dimension', { ref: rangeAddress(usedRange(sheet)) }),
    element('sheetViews', {}, viewXml(sheet, isFirst)),
    element('sheetFormatPr', { defaultRowHeight: USUAL_HEIGHT }),
    element('cols', {}, sheet.columns.map(columnXml).join('')),
    element('sheetData', {}, sheet.rows.map((row, index) => rowXml(row, index, shared)).join('')),
    sheet.isProtected ? protectionXml() : '',
    table === undefined ? '' : element('autoFilter', { ref: rangeAddress(table) }),
    mergedXml(sheet.merged),
    validationsXml(sheet.validations),
    element('printOptions', { horizontalCentered: 1 }),
    element('pageMargins', MARGINS),
    element('pageSetup', { paperSize: A4, fitToHeight: 0, orientation: sheet.orientation }),
    element('headerFooter', {}, element('oddFooter', {}, footerText(sheet.footer))),
  ];
  return XML_HEAD + element('worksheet', { xmlns: MAIN_NAMESPACE }, content.join(''));
}

function usedRange({ rows, columns }: Sheet): CellRange {
  return { top: 0, left: 0, bottom: rows.length - 1, right: columns.length - 1 };
}

/** What stays in sight, and a window in which the first sheet is the one on top. */
function viewXml({ headings, frozenColumns }: Sheet, isFirst: boolean): string {
  const view = { tabSelected: isFirst ? 1 : undefined, workbookViewId: 0 };
  if (headings === undefined) return element('sheetView', view);
  const across = frozenColumns > 0;
  const pane = across ? 'bottomRight' : 'bottomLeft';
  const frozen = element('pane', {
    xSplit: across ? frozenColumns : undefined,
    ySplit: headings + 1,
    topLeftCell: cellAddress(headings + 1, frozenColumns),
    activePane: pane,
    state: 'frozen',
  });
  return element('sheetView', view, frozen + element('selection', { pane }));
}

function columnXml({ width, isHidden }: SheetColumn, index: number): string {
  return element('col', { min: index + 1, max: index + 1, width, hidden: isHidden ? 1 : undefined, customWidth: 1 });
}

function rowXml({ height, isFixed, cells }: SheetRow, row: number, shared: SharedParts): string {
  const attributes = { r: row + 1, ht: height, customHeight: isFixed ? 1 : undefined };
  return element(
    'row',
    attributes,
    cells.map((cell, column) => cellXml(cell, `${columnName(column)}${row + 1}`, shared)).join(''),
  );
}

/** There are many: nothing in a cell needs to be escaped. */
function cellXml({ value, look }: SheetCell, address: string, { styles, strings }: SharedParts): string {
  const start = `<c r="${address}" s="${styles.numberOf(look)}"`;
  if (value === undefined || value === '') return `${start}/>`;
  if (typeof value === 'number') return `${start}><v>${value}</v></c>`;
  return `${start} t="s"><v>${strings.numberOf(value)}</v></c>`;
}

/**
 * Without a password: it keeps from slips, not from intent. Filters, widths and heights stay everybody's own (0 stands for
 * what is not forbidden).
 */
function protectionXml(): string {
  const allowed = { formatColumns: 0, formatRows: 0, autoFilter: 0, sort: 0 };
  return element('sheetProtection', { sheet: 1, objects: 1, scenarios: 1, ...allowed });
}

function mergedXml(merged: readonly CellRange[]): string {
  if (merged.length === 0) return '';
  const cells = merged.map((range) => element('mergeCell', { ref: rangeAddress(range) }));
  return element('mergeCells', { count: merged.length }, cells.join(''));
}

/** Excel shows no more of it, its own codes included. */
const MOST_IN_FOOTER = 200;

/** The text on the left, the page's number in the middle, in the codes of the format. */
function footerText(text: string): string {
  const shown = [...text].slice(0, MOST_IN_FOOTER).join('').replaceAll('&', '&&');
  return xmlText(`&L${shown}&C第 &P 页，共 &N 页`);
}
