import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** The time of every part, in the machine's zone, as the library of the archive wants it: at noon there is one in every zone. */
const TIME = new Date(1980, 0, 1, 12);
const PROPERTIES = 'docProps/core.xml';
const STYLES = 'word/styles.xml';
const BODY = 'word/document.xml';

/** When the file was made, which the library asks the clock for. */
const TIMES = /<dcterms:(created|modified)[^>]*>[^<]*<\/dcterms:\1>/g;
/** The paragraph in which the library lets a sheet end: as high as a line, it would begin a page behind a full one. */
const SHEET_END = '<w:p><w:pPr><w:sectPr';
const LOW_SHEET_END =
  '<w:p><w:pPr><w:pStyle w:val="Gap"/><w:spacing w:before="0" w:after="0" w:line="20" w:lineRule="exact"/><w:sectPr';

/**
 * The grid says how many lines a page has, and the lines are as high as they say themselves: LibreOffice would put each
 * into rows of the grid, those of a table and of a title, too.
 */
const DEFAULTS = '<w:pPrDefault><w:pPr>';
const DEFAULTS_OFF_GRID = `${DEFAULTS}<w:snapToGrid w:val="0"/>`;

/** The library's file without the time of its making. Texts cannot be meant: there, every `<` is escaped. */
export function finishFile(file: Uint8Array): Uint8Array {
  // The library lists folders, too, which are no parts.
  const parts = unzipSync(file, { filter: ({ name }) => !name.endsWith('/') });
  change(parts, PROPERTIES, (xml) => xml.replace(TIMES, ''));
  change(parts, BODY, (xml) => xml.replaceAll(SHEET_END, LOW_SHEET_END));
  change(parts, STYLES, (xml) => xml.replace(DEFAULTS, DEFAULTS_OFF_GRID));
  return zipSync(parts, { mtime: TIME });
}

function change(parts: Record<string, Uint8Array>, path: string, edit: (xml: string) => string): void {
  const part = parts[path];
  if (part !== undefined) parts[path] = strToU8(edit(strFromU8(part)));
}
