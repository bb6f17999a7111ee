import { strToU8, zipSync } from 'fflate';

/** What a made Word file holds beside its body, as XML. */
export interface DocxParts {
  readonly styles?: string;
  readonly numbering?: string;
  /** More files by their path. */
  readonly files?: Readonly<Record<string, string>>;
  /** `strict` writes the names of the strict edition of the standard. */
  readonly edition?: 'transitional' | 'strict';
}

const MAIN = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const STRICT = 'http://purl.oclc.org/ooxml/wordprocessingml/main';

/** A .docx from the XML of its body, put together by other means than those that read it. */
export function docxFile(body: string, parts: DocxParts = {}): Uint8Array {
  const isStrict = parts.edition === 'strict';
  const types = isStrict
    ? 'http://purl.oclc.org/ooxml/officeDocument/relationships'
    : 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const root = (name: string, inside: string): string =>
    `<?xml version="1.0" encoding="UTF-8"?><w:${name} xmlns:w="${isStrict ? STRICT : MAIN}" xmlns:mc="mc" xmlns:v="v" xmlns:wps="wps">${inside}</w:${name}>`;
  const relation = (id: number, type: string, target: string): string =>
    `<Relationship Id="r${id}" Type="${types}/${type}" Target="${target}"/>`;
  const relations = (inside: string): string =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inside}</Relationships>`;
  const files: Record<string, string> = {
    '_rels/.rels': relations(relation(1, 'officeDocument', 'word/document.xml')),
    'word/document.xml': root('document', `<w:body>${body}</w:body>`),
    'word/_rels/document.xml.rels': relations(
      relation(1, 'styles', 'styles.xml') + relation(2, 'numbering', '/word/numbering.xml'),
    ),
    ...(parts.styles !== undefined && { 'word/styles.xml': root('styles', parts.styles) }),
    ...(parts.numbering !== undefined && { 'word/numbering.xml': root('numbering', parts.numbering) }),
    ...parts.files,
  };
  return zipSync(Object.fromEntries(Object.entries(files).map(([path, text]) => [path, strToU8(text)])));
}

/** A paragraph with a text, and what its properties say. */
export function p(text: string, properties = ''): string {
  return `<w:p><w:pPr>${properties}</w:pPr>${r(text)}</w:p>`;
}

export function r(text: string, properties = ''): string {
  return `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
}

export function inList(listUse: number, level = 0): string {
  return `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${listUse}"/></w:numPr>`;
}

/** A table from its rows of cells; a cell is XML of its content, or that with properties before it. */
export function table(...rows: readonly (readonly string[])[]): string {
  const cell = (inside: string): string => `<w:tc>${inside.startsWith('<') ? inside : p(inside)}</w:tc>`;
  return `<w:tbl><w:tblPr/>${rows.map((cells) => `<w:tr>${cells.map(cell).join('')}</w:tr>`).join('')}</w:tbl>`;
}

/** A list of numbering.xml: its levels' formats and texts. */
export function list(
  id: number,
  ...levels: readonly (readonly [format: string, text: string, more?: string])[]
): string {
  const level = ([format, text, more = '']: readonly [string, string, string?], at: number): string =>
    `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/>${more}</w:lvl>`;
  return `<w:abstractNum w:abstractNumId="${id}">${levels.map(level).join('')}</w:abstractNum>`;
}

/** A use of a list, with what it says anew. */
export function use(id: number, listId: number, more = ''): string {
  return `<w:num w:numId="${id}"><w:abstractNumId w:val="${listId}"/>${more}</w:num>`;
}
