import { Archive } from './archive';
import { CellBudget } from './cell-budget';
import { readDayStyles } from './number-formats';
import { readSharedStrings } from './shared-strings';
import type { Workbook } from './table';
import { findParts } from './workbook-parts';
import { readWorksheet } from './worksheet';

/**
 * What stands in the cells of an xlsx file. Formulas are not calculated: their last value is taken, as the file has it.
 * Macros are never run, links to other files never followed.
 *
 * @throws UnreadableTable where the file is damaged, or was made to burst
 */
export function readWorkbook(bytes: Uint8Array): Workbook {
  const archive = new Archive(bytes);
  const { sheets, sharedStrings, styles, countsFrom1904, leftAside } = findParts(archive);
  const surroundings = {
    strings: sharedStrings === undefined ? [] : readSharedStrings(archive, sharedStrings),
    dayStyles: styles === undefined ? [] : readDayStyles(archive, styles),
    countsFrom1904,
    budget: new CellBudget(),
  };
  return {
    sheets: sheets.map(({ name, isHidden, part }) => ({
      name,
      isHidden,
      rows: readWorksheet(archive, part, surroundings),
    })),
    leftAside,
  };
}
