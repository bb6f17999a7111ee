import fc from 'fast-check';
import readXlsxFile, { type CellValue } from 'read-excel-file/node';
import { composeLedger, type Ledger } from '../../src/ledger/compose-ledger';
import { ledgerColumns, type LedgerCell } from '../../src/ledger/columns';
import { renderLedgerWorkbook } from '../../src/render/ledger-workbook';
import { formatDay } from '../../src/time/civil-date';
import { anyDay, anyOffice, judgeOffice } from '../support/generated-office';

const MS_A_DAY = 86_400_000;
const ROWS_ABOVE = 4;
const LONGEST_RUN_MS = 60_000;

/** The rows of each sheet as another library reads them. */
async function readBack(ledger: Ledger): Promise<readonly (readonly (readonly unknown[])[])[]> {
  const sheets = await readXlsxFile(Buffer.from(renderLedgerWorkbook(ledger)));
  return sheets.map(({ data }) => data.slice(ROWS_ABOVE).map((row) => row.map(shown)));
}

/** Days as text, whether they stand as days or as texts. */
function shown(value: CellValue | null): string {
  if (value instanceof Date) return formatDay(value.getTime() / MS_A_DAY);
  return value === null ? '' : String(value);
}

function expectedOf(cell: LedgerCell): string {
  switch (cell.kind) {
    case 'text':
      return cell.text;
    case 'count':
      return String(cell.count);
    case 'days':
      return cell.days.map(formatDay).join('\n');
  }
}

test(
  'another library reads every row of every office as it was written',
  async () => {
    await fc.assert(
      fc.asyncProperty(anyOffice, anyDay, async (office, asOf) => {
        const ledger = composeLedger(judgeOffice(office, asOf));
        const rows = ledger.sheets.map((sheet) =>
          sheet.rows.map((row) => ledgerColumns.map((column) => expectedOf(column.cellOf(row)))),
        );
        expect(await readBack(ledger)).toEqual(rows.length === 0 ? [[]] : rows);
      }),
      { numRuns: 15 },
    );
  },
  LONGEST_RUN_MS,
);
