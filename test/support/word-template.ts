import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

const MAIN = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';
const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/** A Word file with the given body, as an office would save its form: the least that Word opens. */
export function wordFile(body: string, more: Readonly<Record<string, string>> = {}, type: string = MAIN): Uint8Array {
  const parts: Record<string, string> = {
    '[Content_Types].xml':
      '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">' +
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
      '<Default Extension="xml" ContentType="application/xml"/>' +
      `<Override PartName="/word/document.xml" ContentType="${type}"/></Types>`,
    '_rels/.rels':
      '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">' +
      '<Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    'word/document.xml': `<?xml version="1.0"?><w:document xmlns:w="${W}"><w:body>${body}</w:body></w:document>`,
    ...more,
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
}

export function paragraph(...runs: readonly string[]): string {
  return `<w:p>${runs.map((text) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`).join('')}</w:p>`;
}

export function table(...rows: readonly (readonly string[])[]): string {
  const cells = (row: readonly string[]): string => row.map((cell) => `<w:tc>${paragraph(cell)}</w:tc>`).join('');
  const grid = rows[0]?.map(() => '<w:gridCol w:w="2000"/>').join('') ?? '';
  const written = rows.map((row) => `<w:tr>${cells(row)}</w:tr>`).join('');
  return `<w:tbl><w:tblPr/><w:tblGrid>${grid}</w:tblGrid>${written}</w:tbl>`;
}

/** The paragraphs of a Word file, in their order. */
export function paragraphsOf(file: Uint8Array): readonly string[] {
  const xml = strFromU8(unzipSync(file)['word/document.xml'] ?? new Uint8Array());
  return [...xml.matchAll(/<w:p>(.*?)<\/w:p>/gs)].map(([, runs = '']) => runs.replace(/<[^>]*>/g, ''));
}
