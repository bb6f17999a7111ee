import type { Block, Paper } from '../document/blocks';
import { oneLine } from '../text/safe-text';
import { chartTable, tableOf, tableSheet, type SheetTable } from './document-sheets/table-sheet';
import { wordsSheet } from './document-sheets/words-sheet';
import { tableNames } from './table-names';
import { sheetNames } from './workbook/sheet-names';
import { writeWorkbook } from './workbook/write-workbook';

/** Where a table is about nothing that has a name. */
const UNNAMED = '表';

/**
 * A paper as the bytes of a workbook: its words on the first sheet, each of its tables and charts on one of its own, named
 * after what it is about. Numbers can be summed; no text becomes a formula.
 */
export function renderDocumentWorkbook(document: Paper): Uint8Array {
  const about = tableNames(document);
  const tables = document.blocks.flatMap((block, at) => {
    const table = tableIn(block);
    return table === undefined ? [] : [{ at, table, subject: oneLine(about[at] ?? '').trim() || UNNAMED }];
  });
  const [words = '', ...names] = sheetNames(['正文', ...tables.map(({ subject }) => subject)]);
  const sheets = tables.map(({ table }, index) => tableSheet(table, names[index] ?? '', document.title));
  const byBlock = new Map(tables.map(({ at }, index) => [at, names[index] ?? '']));
  return writeWorkbook({ sheets: [wordsSheet(document, words, byBlock), ...sheets] });
}

function tableIn(block: Block): SheetTable | undefined {
  if (block.kind === 'table') return tableOf(block);
  return block.kind === 'chart' ? chartTable(block) : undefined;
}
