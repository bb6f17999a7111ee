import { fullDate } from '../document/wording/chinese-date';
import { STATE_TEXTS } from '../ledger/cell-words';
import type { Ledger, LedgerSheet } from '../ledger/compose-ledger';
import { ledgerColumns, type LedgerColumn } from '../ledger/columns';
import type { LedgerRow } from '../ledger/row';
import { hintsFor, howToFillIn } from './ledger-hints';
import { oneLine } from '../text/safe-text';
import { dayOf } from '../time/civil-date';
import { cellLines } from './ledger-cell';
import * as looks from './ledger-looks';
import { heightFor } from './ledger-row-height';
import { serialOf } from './workbook/serial-day';
import { sheetNames } from './workbook/sheet-names';
import type { CellRange, Look, Sheet, SheetCell, SheetRow, Validation } from './workbook/workbook';
import { writeWorkbook } from './workbook/write-workbook';

const shownColumns = ledgerColumns.filter(({ isHidden }) => !isHidden);
/** The number and the task stay in sight. */
const FROZEN_COLUMNS = 2;
/** Title, unit, note. */
const HEADINGS = 3;
/** Written by hand. */
const FILLED_IN_ON = '　　　　填报日期：　　　　年　　月　　日';

/** A ledger as the bytes of a workbook: a sheet a unit, of which only what is to be filled in can be changed. */
export function renderLedgerWorkbook(ledger: Ledger): Uint8Array {
  // A workbook cannot be without a sheet.
  const sheets = ledger.sheets.length === 0 ? [{ name: '', rows: [] }] : ledger.sheets;
  const names = sheetNames(sheets.map(({ name }) => name));
  return writeWorkbook({ sheets: sheets.map((sheet, index) => layOut(ledger, sheet, names[index] ?? '')) });
}

function layOut({ plan, asOf }: Ledger, { name, rows }: LedgerSheet, sheetName: string): Sheet {
  const title = oneLine(`${plan.title}台账`);
  const forWhom = name === '' ? '' : `填报单位：${name}（盖章）　　　　`;
  return {
    name: sheetName,
    columns: ledgerColumns.map(({ width, isHidden }) => ({ width, isHidden })),
    rows: [
      acrossRow(title, looks.TITLE, 34),
      acrossRow(`${forWhom}基准日：${fullDate(asOf)}${FILLED_IN_ON}`, looks.SUBTITLE, 22),
      acrossRow(howToFillIn(plan.year), looks.NOTE, 28),
      headingRow(),
      ...rows.map(occurrenceRow),
    ],
    merged: [0, 1, 2].map((row) => ({ top: row, left: 0, bottom: row, right: shownColumns.length - 1 })),
    headings: HEADINGS,
    frozenColumns: FROZEN_COLUMNS,
    validations: validationsFor(rows, plan.year),
    isProtected: true,
    orientation: 'landscape',
    footer: `${title}　${name}`.trim(),
  };
}

/** A text across the whole sheet. */
function acrossRow(text: string, look: Look, height: number): SheetRow {
  return { height, isFixed: true, cells: [{ value: text, look }] };
}

function headingRow(): SheetRow {
  const cells = ledgerColumns.map(({ heading, isFilledIn }) => ({
    value: heading,
    look: isFilledIn ? looks.HEADING_TO_FILL_IN : looks.HEADING,
  }));
  return { height: 32, isFixed: true, cells };
}

function occurrenceRow(row: LedgerRow): SheetRow {
  return {
    height: heightFor(shownColumns.map((column) => ({ lines: cellLines(column.cellOf(row)), width: column.width }))),
    isFixed: false,
    cells: ledgerColumns.map((column) => cellFor(row, column)),
  };
}

function cellFor(row: LedgerRow, column: LedgerColumn): SheetCell {
  const cell = column.cellOf(row);
  const look = lookFor(row, column);
  if (cell.kind === 'count') return { value: cell.count, look };
  const [only, ...others] = cell.kind === 'days' ? cell.days : [];
  if (look.format === 'day' && only !== undefined && others.length === 0) return { value: serialOf(only), look };
  return { value: cellLines(cell).join('\n'), look };
}

/** What is waived is not to be filled in. */
function lookFor(row: LedgerRow, { key, kind, isFilledIn }: LedgerColumn): Look {
  if (isFilledIn && row.state !== 'waived') {
    if (kind === 'text') return looks.TEXT_TO_FILL_IN;
    return takesOneDay(row) ? looks.DAY_TO_FILL_IN : looks.DAYS_TO_FILL_IN;
  }
  switch (kind) {
    case 'state':
      return looks.stateLook(row.light);
    case 'date':
      return isFilledIn && !takesOneDay(row) ? looks.CENTRED_TEXT : looks.DAY;
    case 'count':
      return looks.COUNT;
    case 'text':
      return key === 'lead' || key === 'with' ? looks.CENTRED_TEXT : looks.PLAIN_TEXT;
  }
}

/** Whether one day is expected; several stand in a cell as text. */
function takesOneDay({ times, doneOn }: LedgerRow): boolean {
  return times.min <= 1 && (times.max ?? 1) <= 1 && doneOn.length <= 1;
}

/** Nothing is done more than a year before the plan begins. */
function validationsFor(rows: readonly LedgerRow[], year: number): readonly Validation[] {
  const isOpen = ({ state }: LedgerRow): boolean => state !== 'waived';
  const cells = (key: LedgerColumn['key'], fits: (row: LedgerRow) => boolean): readonly CellRange[] =>
    rangesOf(
      rows,
      ledgerColumns.findIndex((column) => column.key === key),
      fits,
    );
  const oneDay = (row: LedgerRow): boolean => isOpen(row) && takesOneDay(row);
  const severalDays = (row: LedgerRow): boolean => isOpen(row) && !takesOneDay(row);
  const any = { kind: 'anything' } as const;
  const hints = hintsFor(year);
  return [
    {
      ranges: cells('state', () => true),
      allows: { kind: 'words', words: STATE_TEXTS },
      hint: undefined,
      warning: hints.notAState,
    },
    {
      ranges: cells('doneOn', oneDay),
      allows: { kind: 'days-from', first: dayOf(year - 1, 1, 1) },
      hint: hints.day,
      warning: hints.notADay,
    },
    { ranges: cells('doneOn', severalDays), allows: any, hint: hints.days, warning: undefined },
    { ranges: cells('evidence', isOpen), allows: any, hint: hints.evidence, warning: undefined },
  ];
}

/** The cells of a column whose rows fit, neighbours together. */
function rangesOf(rows: readonly LedgerRow[], column: number, fits: (row: LedgerRow) => boolean): readonly CellRange[] {
  const ranges: { top: number; bottom: number }[] = [];
  rows.forEach((row, index) => {
    if (!fits(row)) return;
    const at = HEADINGS + 1 + index;
    const last = ranges.at(-1);
    if (last?.bottom === at - 1) last.bottom = at;
    else ranges.push({ top: at, bottom: at });
  });
  return ranges.map(({ top, bottom }) => ({ top, left: column, bottom, right: column }));
}
