import { strToU8, zipSync, type ZippableFile } from 'fflate';

/** The parts of a small workbook, made by hand: what a test says of it, around what every workbook has. */
export interface SaidWorkbook {
  /** What stands inside `sheetData`, by the sheet's name. */
  readonly sheets?: Readonly<Record<string, string>>;
  /** What stands inside `sst`. */
  readonly strings?: string;
  /** What stands inside `styleSheet`. */
  readonly styles?: string;
  /** What stands before `sheets` in the workbook. */
  readonly settings?: string;
  /** Attributes of the first sheet in the list. */
  readonly firstSheet?: string;
  /** Relations of the workbook beside its own. */
  readonly relations?: string;
  /** Parts beside the usual, or in their place. */
  readonly parts?: Readonly<Record<string, string | Uint8Array | undefined>>;
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

/** The bytes of an xlsx file. */
export function workbookFile(said: SaidWorkbook = {}): Uint8Array {
  return zipped(workbookParts(said));
}

export function zipped(parts: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const files = Object.entries(parts).map(([name, bytes]): [string, ZippableFile] => [
    name,
    [bytes, { mtime: '2022-01-01' }],
  ]);
  return zipSync(Object.fromEntries(files));
}

export function workbookParts(said: SaidWorkbook = {}): Record<string, Uint8Array> {
  const { sheets = { 台账: '' }, strings, styles, settings = '', firstSheet = '', relations = '', parts = {} } = said;
  const names = Object.keys(sheets);
  const list = names.map(
    (name, index) => `<sheet name="${name}" sheetId="${index + 1}" r:id="s${index}"${index === 0 ? firstSheet : ''}/>`,
  );
  const own = names.map((_, index) => relation(`s${index}`, 'worksheet', `worksheets/sheet${index + 1}.xml`));
  const texts: Record<string, string | Uint8Array | undefined> = {
    '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"/>`,
    '_rels/.rels': relationships(relation('w', 'officeDocument', 'xl/workbook.xml')),
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}">${settings}<sheets>${list.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relationships(
      ...own,
      ...(strings === undefined ? [] : [relation('t', 'sharedStrings', 'sharedStrings.xml')]),
      ...(styles === undefined ? [] : [relation('y', 'styles', '/xl/styles.xml')]),
      relations,
    ),
    ...(strings !== undefined && { 'xl/sharedStrings.xml': `<sst xmlns="${MAIN}">${strings}</sst>` }),
    ...(styles !== undefined && { 'xl/styles.xml': `<styleSheet xmlns="${MAIN}">${styles}</styleSheet>` }),
    ...Object.fromEntries(
      Object.values(sheets).map((data, index) => [`xl/worksheets/sheet${index + 1}.xml`, worksheet(data)]),
    ),
    ...parts,
  };
  return Object.fromEntries(
    Object.entries(texts).flatMap(([name, content]) =>
      content === undefined ? [] : [[name, typeof content === 'string' ? strToU8(content) : content]],
    ),
  );
}

export function worksheet(data: string): string {
  return `<worksheet xmlns="${MAIN}"><sheetData>${data}</sheetData></worksheet>`;
}

export function relation(id: string, type: string, target: string): string {
  return `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`;
}

function relationships(...relations: readonly string[]): string {
  return `<Relationships xmlns="${PACKAGE}/relationships">${relations.join('')}</Relationships>`;
}

/** A row of cells that hold their text themselves, from column A. */
export function textRow(number: number, ...texts: readonly string[]): string {
  const cells = texts.map((text, index) => {
    const address = `${String.fromCharCode('A'.charCodeAt(0) + index)}${number}`;
    return `<c r="${address}" t="inlineStr"><is><t>${text}</t></is></c>`;
  });
  return `<row r="${number}">${cells.join('')}</row>`;
}
