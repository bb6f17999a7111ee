import { readCsv } from './read-csv';
import { readWorkbook } from './read-workbook';
import type { Workbook } from './table';
import { UnreadableTable } from './unreadable-table';

/** What the first bytes of a file say, whatever its name: people rename files. */
const ZIP = [0x50, 0x4b];
const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0];

/** Reads an xlsx or a csv. @throws UnreadableTable where it is neither, or cannot be read */
export function readTableFile(bytes: Uint8Array): Workbook {
  if (beginsWith(bytes, COMPOUND_FILE)) throw new UnreadableTable({ kind: 'old-or-locked' });
  return beginsWith(bytes, ZIP) ? readWorkbook(bytes) : readCsv(bytes);
}

function beginsWith(bytes: Uint8Array, beginning: readonly number[]): boolean {
  return beginning.every((byte, index) => bytes[index] === byte);
}
