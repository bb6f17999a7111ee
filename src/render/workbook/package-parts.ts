import { xmlText } from '../../text/xml-escape';
import { columnName } from './addresses';
import { tableRange } from './sheet-xml';
import type { Sheet } from './workbook';
import { element, MAIN_NAMESPACE, RELATIONSHIPS, XML_HEAD } from './xml';

/** The parts of the file that only say which other parts there are. */

const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

export function sheetPath(index: number): string {
  return `worksheets/sheet${index + 1}.xml`;
}

/** `[Content_Types].xml` */
export function contentTypesXml(sheets: readonly Sheet[]): string {
  const override = (path: string, kind: string): string =>
    element('Override', { PartName: `/xl/${path}`, ContentType: `${TYPE}.${kind}+xml` });
  const parts = [
    element('Default', { Extension: 'rels', ContentType: 'application/vnd.openxmlformats-package.relationships+xml' }),
    element('Default', { Extension: 'xml', ContentType: 'application/xml' }),
    override('workbook.xml', 'sheet.main'),
    ...sheets.map((_, index) => override(sheetPath(index), 'worksheet')),
    override('styles.xml', 'styles'),
    override('sharedStrings.xml', 'sharedStrings'),
  ];
  return XML_HEAD + element('Types', { xmlns: `${PACKAGE}/content-types` }, parts.join(''));
}

/** `_rels/.rels` */
export function packageRelationsXml(): string {
  return relationsXml([['officeDocument', 'xl/workbook.xml']]);
}

/** `xl/_rels/workbook.xml.rels`: sheet n is related as `rIdn`. */
export function workbookRelationsXml(sheets: readonly Sheet[]): string {
  const ofSheets = sheets.map((_, index): Relation => ['worksheet', sheetPath(index)]);
  return relationsXml([...ofSheets, ['styles', 'styles.xml'], ['sharedStrings', 'sharedStrings.xml']]);
}

type Relation = readonly [kind: string, target: string];

function relationsXml(relations: readonly Relation[]): string {
  const written = relations.map(([kind, target], index) =>
    element('Relationship', { Id: `rId${index + 1}`, Type: `${RELATIONSHIPS}/${kind}`, Target: target }),
  );
  return XML_HEAD + element('Relationships', { xmlns: `${PACKAGE}/relationships` }, written.join(''));
}

/** `xl/workbook.xml`: the sheets, and for each the row that stands on every page and the table that is filtered. */
export function workbookXml(sheets: readonly Sheet[]): string {
  const listed = sheets.map(({ name }, index) =>
    element('sheet', { name, sheetId: index + 1, 'r:id': `rId${index + 1}` }),
  );
  const content = [
    element('bookViews', {}, element('workbookView', {})),
    element('sheets', {}, listed.join('')),
    definedNamesXml(sheets),
  ];
  const namespaces = { xmlns: MAIN_NAMESPACE, 'xmlns:r': RELATIONSHIPS };
  return XML_HEAD + element('workbook', namespaces, content.join(''));
}

/** Such an element may not be empty. */
function definedNamesXml(sheets: readonly Sheet[]): string {
  const names = [...sheets.map(filteredName), ...sheets.map(titlesName)].join('');
  return names === '' ? '' : element('definedNames', {}, names);
}

function filteredName(sheet: Sheet, index: number): string {
  const range = tableRange(sheet);
  if (range === undefined) return '';
  const { top, left, bottom, right } = range;
  const cells = `$${columnName(left)}$${top + 1}:$${columnName(right)}$${bottom + 1}`;
  return definedName('_xlnm._FilterDatabase', sheet, index, cells, { hidden: 1 });
}

function titlesName(sheet: Sheet, index: number): string {
  if (sheet.headings === undefined) return '';
  const row = sheet.headings + 1;
  return definedName('_xlnm.Print_Titles', sheet, index, `$${row}:$${row}`, {});
}

function definedName(name: string, sheet: Sheet, index: number, cells: string, more: { readonly hidden?: 1 }): string {
  const reference = `'${sheet.name.replaceAll("'", "''")}'!${cells}`;
  return element('definedName', { name, localSheetId: index, ...more }, xmlText(reference));
}
