import { strToU8, zipSync } from 'fflate';
import { contentTypesXml, packageRelationsXml, sheetPath, workbookRelationsXml, workbookXml } from './package-parts';
import { SharedStrings } from './shared-strings';
import { sheetXml } from './sheet-xml';
import { Styles } from './styles-xml';
import type { Workbook } from './workbook';

/**
 * The time in the archive is always this one: the same workbook is the same file. The library writes the time of day as
 * the machine's zone has it, so it must be made in that zone, too; at noon there is one in every zone.
 */
const TIME = new Date(1980, 0, 1, 12);

/** A workbook as the bytes of an xlsx file (Office Open XML, ISO/IEC 29500). */
export function writeWorkbook({ sheets }: Workbook): Uint8Array {
  const shared = { styles: new Styles(), strings: new SharedStrings() };
  const bodies = sheets.map(
    (sheet, index) => [`xl/${sheetPath(index)}`, sheetXml(sheet, shared, index === 0)] as const,
  );
  const parts: readonly (readonly [path: string, xml: string])[] = [
    ['[Content_Types].xml', contentTypesXml(sheets)],
    ['_rels/.rels', packageRelationsXml()],
    ['xl/workbook.xml', workbookXml(sheets)],
    ['xl/_rels/workbook.xml.rels', workbookRelationsXml(sheets)],
    ...bodies,
    // Last, for now all looks and texts have their numbers.
    ['xl/styles.xml', shared.styles.xml()],
    ['xl/sharedStrings.xml', shared.strings.xml()],
  ];
  return zipSync(Object.fromEntries(parts.map(([path, xml]) => [path, strToU8(xml)])), { mtime: TIME });
}
